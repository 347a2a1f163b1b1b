import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LinkView } from '../api/types.js';
import { base } from '../ui/base.js';
import { toast } from '../ui/toast.js';
import { day } from './day.js';
import './photo-sender.js';
import { t } from './words.js';

/// Files of a merchant or carrier: what has come in, and room for more. Says `sent`.
@customElement('party-files')
export class PartyFiles extends LitElement {
  static override styles = base;

  @property() token = '';
  @property({ attribute: false }) view: LinkView | undefined;

  protected override render() {
    const own = this.view?.documents.filter((one) => one.own) ?? [];
    return html`<section class="card stack" aria-label=${t('party.files')}>
      <h2>${t('party.files')}</h2>
      <p class="soft">${t('party.files-lead')}</p>
      ${own.length > 0
        ? html`<h3>${t('party.files-have')}</h3>
            <ul>
              ${own.map(
                (one) => html`<li>${one.description} <span class="soft small">${day(one.at)}</span></li>`,
              )}
            </ul>`
        : nothing}
      <photo-sender token=${this.token} @sent=${this.#sent}></photo-sender>
    </section>`;
  }

  #sent(): void {
    toast(t('party.files-done'));
    this.dispatchEvent(new Event('sent'));
  }
}
