import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Problem } from '../api/problem.js';
import type { UploadRequest } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { EvidenceSending, faultsIn, toCase, toLink } from './evidence-sending.js';
import './photo-picker.js';
import type { PhotoPicker } from './photo-picker.js';
import { plain } from './plain.js';
import { t } from './words.js';

/// Photos on their way to a case, or behind a link: chosen, sent with a bar that shows how far, and after a broken
/// connection sent on. Says `sent` with what was answered, such as the case, and `change` when others were chosen.
@customElement('photo-sender')
export class PhotoSender extends LitElement {
  static override styles = [
    base,
    css`
      progress {
        width: 100%;
        height: 10px;
        accent-color: var(--accent);
      }
    `,
  ];

  @property() caseId = '';
  /// Instead of a case.
  @property() token = '';
  @property() side?: UploadRequest['side'];
  @property({ attribute: false }) files: readonly File[] = [];
  /// Begins by itself with what it was given.
  @property({ type: Boolean }) eager = false;
  @state() private share: number | undefined;
  @state() private wrong = '';
  @state() private faults: ReadonlyMap<number, string> = new Map();
  #sending: EvidenceSending<unknown> | undefined;

  /// What was half sent to one is not sent on to another.
  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('caseId') || changed.has('token') || changed.has('side')) {
      this.#sending = undefined;
    }
  }

  protected override firstUpdated(): void {
    if (this.eager && this.files.length > 0) {
      void this.#send();
    }
  }

  protected override render() {
    const isSending = this.share !== undefined;
    return html`<div class="stack">
      <photo-picker
        .files=${this.files}
        .faults=${this.faults}
        ?disabled=${isSending}
        @change=${this.#chosen}
      ></photo-picker>
      ${isSending ? this.#bar() : nothing}
      <p class="bad" role="alert" ?hidden=${!this.wrong}>${this.wrong}</p>
      ${this.files.length > 0 && !isSending
        ? html`<action-button look="primary" @click=${this.#send}
            >${this.wrong && !this.faults.size ? t('photos.again') : t('photos.send')}</action-button
          >`
        : nothing}
    </div>`;
  }

  #bar() {
    const percent = Math.round((this.share ?? 0) * 100);
    return html`<div>
      <progress max="100" value=${percent} aria-label=${t('photos.sending')}></progress>
      <p class="soft small">${t('photos.progress', { percent })}</p>
    </div>`;
  }

  #chosen(event: Event): void {
    event.stopPropagation();
    this.files = (event.target as PhotoPicker).files;
    this.faults = new Map();
    this.wrong = '';
    this.dispatchEvent(new Event('change'));
  }

  async #send(): Promise<void> {
    if (this.#sending?.files !== this.files) {
      const to = this.token ? toLink(this.token) : toCase(this.caseId, this.side);
      this.#sending = new EvidenceSending<unknown>(to, this.files, (share) => (this.share = share));
    }
    this.share = 0;
    this.wrong = '';
    try {
      const answer = await this.#sending.run();
      this.files = [];
      this.#sending = undefined;
      this.dispatchEvent(new CustomEvent('sent', { detail: answer }));
    } catch (failure) {
      this.#failed(failure);
    } finally {
      this.share = undefined;
    }
  }

  #failed(failure: unknown): void {
    this.faults = faultsIn(failure);
    this.wrong = this.faults.size > 0 ? t('photos.refused') : plain(failure);
    // What broke on the way goes on; where files or links are of no use, all begins anew.
    if (this.faults.size > 0 || (failure instanceof Problem && failure.code === 'FILE_NOT_TAKEN')) {
      this.#sending = undefined;
    }
  }
}
