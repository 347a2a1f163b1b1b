import { LitElement, css, html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { call } from '../../../api/client.js';
import { Problem } from '../../../api/problem.js';
import type { AlertAnswer } from '../../../api/types.js';
import '../../../ui/action-button.js';
import { base } from '../../../ui/base.js';
import type { ModalDialog } from '../../../ui/modal-dialog.js';
import '../../../ui/modal-dialog.js';
import '../../../ui/text-box.js';
import { toast } from '../../../ui/toast.js';
import { t } from '../words.js';

/// An answer to all cases of a mass complaint: written, looked at as the customers will have it, and
/// only then sent. Says `done`.
@customElement('broadcast-dialog')
export class BroadcastDialog extends LitElement {
  static override styles = [
    base,
    css`
      blockquote {
        margin: 0;
        padding: var(--gap-3);
        background: var(--sunken);
        border-radius: var(--radius);
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) cluster!: AlertAnswer;
  @state() private text = '';
  @state() private english = '';
  @state() private looksAt = false;
  @state() private busy = false;
  @state() private problem: Problem | undefined;
  @query('modal-dialog') private readonly dialog!: ModalDialog;
  /// The same for all attempts to send the same words: an answer that was lost may have been a yes, and
  /// nobody is told twice.
  #attempt = { words: '', key: '' };

  show(): void {
    this.looksAt = false;
    this.problem = undefined;
    void this.dialog.show();
  }

  protected override render() {
    return html`<modal-dialog heading=${t(this.looksAt ? 'broadcast.preview' : 'broadcast')}>
      ${this.looksAt ? this.#preview() : this.#form()}
      <action-button slot="actions" ?disabled=${this.busy} @click=${this.#back}
        >${t(this.looksAt ? 'broadcast.edit' : 'cancel')}</action-button
      >
      <action-button
        slot="actions"
        look="primary"
        ?busy=${this.busy}
        ?disabled=${!this.text.trim() || !this.english.trim()}
        @click=${this.#on}
        >${t(this.looksAt ? 'broadcast.send' : 'broadcast.look')}</action-button
      >
    </modal-dialog>`;
  }

  #form() {
    return html`<div class="stack">
      <p>${t('broadcast.lead', { n: this.cluster.members })}</p>
      <text-box
        label=${t('broadcast.chinese')}
        rows="5"
        required
        .value=${this.text}
        error=${this.problem?.of('text') ?? ''}
        @change=${(e: Event) => (this.text = (e.target as HTMLTextAreaElement).value)}
      ></text-box>
      <text-box
        label=${t('broadcast.english')}
        rows="5"
        required
        .value=${this.english}
        error=${this.problem?.of('english') ?? ''}
        @change=${(e: Event) => (this.english = (e.target as HTMLTextAreaElement).value)}
      ></text-box>
      ${this.#trouble()}
    </div>`;
  }

  #preview() {
    return html`<div class="stack">
      <p>${t('broadcast.reaches', { n: this.cluster.members })}</p>
      <h3>${t('broadcast.chinese')}</h3>
      <blockquote lang="zh-CN">${this.text.trim()}</blockquote>
      <h3>${t('broadcast.english')}</h3>
      <blockquote lang="en">${this.english.trim()}</blockquote>
      ${this.#trouble()}
    </div>`;
  }

  #trouble() {
    return html`<p role="alert" class="bad small" ?hidden=${!this.problem}>
      ${this.problem?.sentence ?? ''}
    </p>`;
  }

  #back(): void {
    if (this.looksAt) {
      this.looksAt = false;
      this.problem = undefined;
    } else {
      this.dialog.close();
    }
  }

  #on(): void {
    if (this.looksAt) {
      void this.#send();
    } else {
      this.looksAt = true;
      this.problem = undefined;
    }
  }

  async #send(): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    try {
      const body = { text: this.text.trim(), english: this.english.trim() };
      const id = this.cluster.id;
      const key = this.#keyOf(JSON.stringify(body));
      const { data } = await call('POST /clusters/{id}/broadcasts', { id }, { body, key });
      toast(t('broadcast.sent', { n: data.answered }));
      this.#attempt = { words: '', key: '' };
      this.text = '';
      this.english = '';
      this.dialog.close();
      this.dispatchEvent(new Event('done'));
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      this.problem = failure;
      // What passes by itself is sent once more as it is; anything else may want other words.
      this.looksAt = failure.passes;
    } finally {
      this.busy = false;
    }
  }

  #keyOf(words: string): string {
    if (this.#attempt.words !== words) {
      this.#attempt = { words, key: crypto.randomUUID() };
    }
    return this.#attempt.key;
  }
}
