import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import { t } from '../words/shell.js';
import './entry-card.js';
import './second-factor-form.js';

/// For those whose role needs a second factor.
@customElement('second-factor-page')
export class SecondFactorPage extends LitElement {
  static override styles = base;

  protected override render() {
    return html`<entry-card heading=${t('factor.title')} lead=${t('factor.lead')}>
      <second-factor-form></second-factor-form>
    </entry-card>`;
  }
}
