import { LitElement, css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { read } from '../api/client.js';
import type { PublicationAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/modal-dialog.js';
import type { ModalDialog } from '../ui/modal-dialog.js';
import '../ui/state-note.js';
import { Loaded } from '../ui/loaded.js';
import { plain } from './plain.js';
import { t } from './words.js';

/// What the contact data are for, and the privacy policy to read before they are given.
@customElement('consent-note')
export class ConsentNote extends LitElement {
  static override styles = [
    base,
    css`
      .text {
        white-space: pre-line;
      }
      button {
        font: inherit;
        color: var(--accent);
        background: none;
        border: 0;
        padding: 4px 0;
        min-height: 24px;
        text-decoration: underline;
        cursor: pointer;
      }
    `,
  ];

  @state() private policy: PublicationAnswer | undefined;
  @state() private wrong = '';
  @query('modal-dialog') private readonly dialog!: ModalDialog;

  readonly #purpose = new Loaded(this, async () => {
    const lines = (await read('GET /publications/contact-purposes')).items ?? [];
    return lines.find((line) => line.kind === 'COMPLAINT')?.purpose ?? '';
  });

  protected override render() {
    return html`
      <div class="small soft">
        ${this.#purpose.value ?? nothing} ${t('consent.lead')}
        <button type="button" @click=${this.#open}>${t('consent.policy')}</button>
      </div>
      <modal-dialog heading=${this.policy?.title ?? t('consent.policy')}>
        ${this.policy
          ? html`<p class="text">${this.policy.text}</p>`
          : html`<state-note
              kind=${this.wrong ? 'problem' : 'loading'}
              text=${this.wrong || t('wait')}
            ></state-note>`}
      </modal-dialog>
    `;
  }

  async #open(): Promise<void> {
    await this.dialog.show();
    try {
      this.policy ??= await read('GET /publications/{id}', { id: 'PRIVACY_POLICY' });
    } catch (failure) {
      this.wrong = plain(failure);
    }
  }
}
