import { LitElement, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { call } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { CaseAnswer, ComplaintRequest } from '../api/types.js';
import { session } from '../app/session.js';
import { base } from '../ui/base.js';
import './complaint-form.js';
import { dropDraft, freshDraft, keepDraft, keptDraft } from './draft.js';
import type { Draft } from './draft.js';
import './filed-card.js';
import { dropFiles, keepFiles, keptFiles } from './kept-files.js';
import { t } from './words.js';

/// A complaint, filed in less than a minute. Whatever was written or chosen is kept in the browser
/// until it is at the desk, so neither a reload nor a failure loses any of it.
@customElement('new-complaint-page')
export class NewComplaintPage extends LitElement {
  static override styles = [
    base,
    css`
      .page {
        max-width: 640px;
        margin-inline: auto;
      }
    `,
  ];

  @state() private draft: Draft = keptDraft() ?? freshDraft();
  @state() private files: readonly File[] = [];
  @state() private failure: unknown;
  @state() private busy = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // A browser that keeps no files still files complaints.
    keptFiles().then((files) => (this.files = files), console.warn);
  }

  protected override render() {
    if (this.draft.filed) {
      return html`<div class="page">
        <filed-card
          .filed=${this.draft.filed}
          .files=${this.files}
          @photos=${(e: CustomEvent<readonly File[]>) => this.#chosen(e.detail)}
          @another=${this.#discarded}
        ></filed-card>
      </div>`;
    }
    return html`<div class="page">
      <div>
        <h1>${t('file.title')}</h1>
        <p class="soft">${t('file.lead')}</p>
      </div>
      <complaint-form
        .draft=${this.draft}
        .files=${this.files}
        .failure=${this.failure}
        ?busy=${this.busy}
        @draft=${(e: CustomEvent<Partial<Draft>>) => this.#written(e.detail)}
        @photos=${(e: CustomEvent<readonly File[]>) => this.#chosen(e.detail)}
        @file=${this.#file}
        @discard=${this.#discarded}
      ></complaint-form>
    </div>`;
  }

  #written(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
    keepDraft(this.draft);
  }

  #chosen(files: readonly File[]): void {
    this.files = files;
    keepFiles(files).catch(console.warn);
  }

  async #file(): Promise<void> {
    this.busy = true;
    this.failure = undefined;
    try {
      const sending = { body: requestOf(this.draft), key: this.draft.key };
      this.#filed((await call('POST /complaints', {}, sending)).data);
    } catch (failure) {
      this.failure = failure;
      if (failure instanceof Problem && failure.status === 422 && failure.errors.length > 0) {
        // Nothing came of this one: what is sent next is another request.
        this.#written({ key: crypto.randomUUID() });
      }
    } finally {
      this.busy = false;
    }
  }

  #filed(answer: CaseAnswer): void {
    const { id, caseNo, promise } = answer;
    this.#written({ filed: { id, caseNo, ...(promise ? { promise } : {}) } });
    scrollTo(0, 0);
  }

  #discarded(): void {
    dropDraft();
    dropFiles().catch(console.warn);
    this.draft = freshDraft();
    this.files = [];
    this.failure = undefined;
  }

  /// Photos that are not there yet wait at the case.
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.draft.filed && this.files.length === 0) {
      this.#discarded();
    }
  }
}

function requestOf(draft: Draft): ComplaintRequest {
  const { content, wish, orderNo, productId, merchantId, name, phone, email } = draft;
  const given = Object.fromEntries(
    Object.entries({ wish, orderNo, productId, merchantId }).filter(([, value]) => value),
  );
  const contact = Object.fromEntries(
    Object.entries({ name, phone, email }).filter(([, value]) => value),
  );
  return { channel: 'WEB', customer: { id: session.username, ...contact }, content, ...given };
}
