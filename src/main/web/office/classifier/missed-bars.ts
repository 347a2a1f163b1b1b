import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../ui/base.js';
import { t } from './words.js';

/// What was measured and is not good enough, each with its figure and its bar, as the desk says it.
@customElement('missed-bars')
export class MissedBars extends LitElement {
  static override styles = [
    base,
    css`
      ul {
        padding-left: var(--gap-4);
        list-style: disc;
      }
    `,
  ];

  @property({ attribute: false }) missed: readonly string[] = [];

  protected override render() {
    return html`<ul class="small soft" aria-label=${t('missed')}>
      ${this.missed.map((one) => html`<li>${one}</li>`)}
    </ul>`;
  }
}
