import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { go } from '../app/route.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { toast } from '../ui/toast.js';
import type { Filed } from './draft.js';
import './photo-sender.js';
import type { PhotoSender } from './photo-sender.js';
import { t } from './words.js';

/// The receipt of a complaint: its number, what is promised, and its photos on their way. Says
/// `photos` with what is still to be sent, and `another`.
@customElement('filed-card')
export class FiledCard extends LitElement {
  static override styles = [
    base,
    css`
      .card {
        display: grid;
        gap: var(--gap-4);
      }
      .number {
        font-size: var(--size-large);
        user-select: all;
      }
      .sign {
        width: 44px;
        height: 44px;
        border-radius: 50%;
        display: grid;
        place-items: center;
        background: var(--good-soft);
        color: var(--good);
        font-size: 22px;
      }
    `,
  ];

  @property({ attribute: false }) filed: Filed = { id: '', caseNo: '' };
  @property({ attribute: false }) files: readonly File[] = [];

  protected override render() {
    const { filed } = this;
    return html`<div class="card">
      <span class="sign" aria-hidden="true">✓</span>
      <div>
        <h1>${t('filed.title')}</h1>
        <p class="mono number">${filed.caseNo}</p>
      </div>
      ${filed.promise ? html`<p>${filed.promise}</p>` : nothing}
      ${this.files.length > 0
        ? html`<div class="stack">
            <h2>${t('filed.photos')}</h2>
            <photo-sender
              eager
              caseId=${filed.id}
              .files=${this.files}
              @change=${(e: Event) => this.#photos((e.target as PhotoSender).files)}
              @sent=${this.#sent}
            ></photo-sender>
          </div>`
        : html`<p class="soft">${t('filed.next')}</p>`}
      <action-button look=${this.files.length > 0 ? '' : 'primary'} @click=${this.#follow}
        >${t('filed.follow')}</action-button
      >
      ${this.files.length > 0
        ? nothing
        : html`<action-button look="quiet" @click=${() => this.dispatchEvent(new Event('another'))}
            >${t('filed.another')}</action-button
          >`}
    </div>`;
  }

  #sent(): void {
    toast(t('photos.sent'));
    this.#photos([]);
  }

  #photos(files: readonly File[]): void {
    this.dispatchEvent(new CustomEvent('photos', { detail: files }));
  }

  #follow(): void {
    go(`/my-complaints/${this.filed.id}`);
  }
}
