import { LitElement, css, html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { call } from '../api/client.js';
import { fetchFile } from '../api/fetch-file.js';
import type { EvidenceAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import '../ui/modal-dialog.js';
import type { ModalDialog } from '../ui/modal-dialog.js';
import '../ui/text-box.js';
import type { TextBox } from '../ui/text-box.js';
import { toastProblem } from '../ui/toast.js';
import { t } from './words.js';

/// One file, for a purpose that is written down; pictures in the page, the rest as a file.
@customElement('evidence-view')
export class EvidenceView extends LitElement {
  static override styles = [
    base,
    css`
      modal-dialog {
        --dialog-width: 860px;
      }
      img,
      video {
        max-width: 100%;
        max-height: 60vh;
        display: block;
        margin: 0 auto;
      }
    `,
  ];

  @property() caseId = '';
  @state() private piece: EvidenceAnswer | undefined;
  @state() private address = '';
  @state() private busy = false;
  @state() private purpose = '';
  @query('modal-dialog') private readonly dialog!: ModalDialog;
  #round = 0;

  show(piece: EvidenceAnswer): void {
    this.piece = piece;
    void this.dialog.show();
  }

  protected override render() {
    const number = this.piece?.number ?? 0;
    return html`<modal-dialog heading=${t('evidence.shown', { n: number })} @close=${this.#forget}>
      ${this.address ? this.#content() : this.#question()}
      ${this.address
        ? html`<a
            slot="actions"
            href=${this.address}
            download=${this.piece?.file?.name ?? ''}
            >${t('evidence.download')}</a
          >`
        : html`<action-button slot="actions" look="primary" ?busy=${this.busy} ?disabled=${!this.purpose.trim()} @click=${this.#open}
            >${t('evidence.open')}</action-button
          >`}
    </modal-dialog>`;
  }

  #question() {
    return html`<div class="stack">
      <p>${t('evidence.lead')}</p>
      <text-box
        label=${t('reveal.purpose')}
        max="1000"
        .value=${this.purpose}
        @change=${(e: Event) => (this.purpose = (e.target as TextBox).value)}
      ></text-box>
    </div>`;
  }

  #content() {
    const type = this.piece?.mediaType ?? '';
    if (type.startsWith('image/')) {
      return html`<img src=${this.address} alt=${this.piece?.description ?? ''} />`;
    }
    if (type.startsWith('video/')) {
      return html`<video src=${this.address} controls></video>`;
    }
    return html`<p>${t('evidence.cannot-show')}</p>`;
  }

  async #open(): Promise<void> {
    const piece = this.piece;
    if (!piece) {
      return;
    }
    const round = ++this.#round;
    this.busy = true;
    try {
      const values = { id: this.caseId, evidenceId: piece.id };
      const view = await call(
        'POST /complaints/{id}/evidence/{evidenceId}/views',
        values,
        { body: { purpose: this.purpose } },
      );
      const file = await fetchFile(view.data.url);
      if (round === this.#round) {
        this.address = URL.createObjectURL(file);
      }
    } catch (failure) {
      toastProblem(failure);
    } finally {
      if (round === this.#round) {
        this.busy = false;
      }
    }
  }

  /// The file leaves the memory of the browser with the dialog; one that comes later is not shown, as
  /// another piece may be open by then.
  #forget(): void {
    this.#round++;
    this.busy = false;
    if (this.address) {
      URL.revokeObjectURL(this.address);
    }
    this.address = '';
  }
}
