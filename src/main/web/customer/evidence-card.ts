import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { call, read, whole } from '../api/client.js';
import type { CaseAnswer, EvidenceAnswer, EvidencePage } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { Loaded } from '../ui/loaded.js';
import { toast } from '../ui/toast.js';
import { changed } from './acting.js';
import { day } from './day.js';
import { dropDraft, keptDraft } from './draft.js';
import { sizeOf } from './file-limits.js';
import { dropFiles, keptFiles } from './kept-files.js';
import './photo-sender.js';
import { plain } from './plain.js';
import { isOver } from './standing.js';
import { t } from './words.js';

/// What was shown so far, what would help, and room for more.
@customElement('evidence-card')
export class EvidenceCard extends LitElement {
  static override styles = [
    base,
    css`
      .card {
        display: grid;
        gap: var(--gap-3);
      }
      li {
        padding: var(--gap-1) 0;
      }
      .what {
        min-width: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) seen: CaseAnswer | undefined;
  /// Those that were chosen with the complaint and are not there yet.
  @state() private waiting: readonly File[] = [];
  @state() private wrong = '';

  readonly #loaded = new Loaded<EvidencePage | undefined>(this, async () =>
    this.seen ? read('GET /complaints/{id}/evidence', { id: this.seen.id, limit: 200 }) : undefined,
  );

  override connectedCallback(): void {
    super.connectedCallback();
    // A browser that keeps no files has none waiting.
    keptFiles().then((files) => this.#found(files), console.warn);
  }

  protected override updated(changes: PropertyValues<this>): void {
    const before = changes.get('seen');
    if (before && before.version !== this.seen?.version) {
      void this.#loaded.again();
    }
  }

  protected override render() {
    return html`<section class="card" aria-label=${t('evidence')}>
      <h2>${t('evidence')}</h2>
      ${this.#loaded.show((page) => (page ? this.#list(page) : nothing))}
      <p class="bad" role="alert" ?hidden=${!this.wrong}>${this.wrong}</p>
      ${this.seen && !isOver(this.seen) && this.seen.status !== 'AWAITING_CUSTOMER'
        ? html`<photo-sender
            caseId=${this.seen.id}
            .files=${this.waiting}
            @sent=${(e: CustomEvent<CaseAnswer>) => this.#sent(e.detail)}
          ></photo-sender>`
        : nothing}
    </section>`;
  }

  #list(page: EvidencePage) {
    const missing = page.checklist.filter((one) => !one.given).map((one) => one.text);
    return html`
      ${page.items.length > 0
        ? html`<ul>
            ${page.items.map((one) => this.#row(one))}
          </ul>`
        : html`<p class="soft">${t('evidence.none')}</p>`}
      ${missing.length > 0 && this.seen && !isOver(this.seen)
        ? html`<div class="small soft">
            ${t('evidence.helps')}
            <ul>
              ${missing.map((text) => html`<li>· ${text}</li>`)}
            </ul>
          </div>`
        : nothing}
    `;
  }

  #row(one: EvidenceAnswer) {
    const size = one.file ? ` · ${sizeOf(one.file.size)}` : '';
    return html`<li class="row spread">
      <span class="what"
        >${one.file?.name ?? one.description}
        <span class="soft small">${day(one.at)}${size}</span></span
      >
      ${one.file
        ? html`<action-button look="slim" @click=${() => this.#open(one)}
            >${t('evidence.open')}</action-button
          >`
        : nothing}
    </li>`;
  }

  async #open(one: EvidenceAnswer): Promise<void> {
    this.wrong = '';
    try {
      const values = { id: this.seen?.id, evidenceId: one.id };
      const sending = { body: { purpose: t('evidence.purpose') } };
      const operation = 'POST /complaints/{id}/evidence/{evidenceId}/views';
      const view = (await call(operation, values, sending)).data;
      const link = document.createElement('a');
      link.href = whole(view.url);
      link.download = one.file?.name ?? '';
      link.click();
    } catch (failure) {
      this.wrong = plain(failure);
    }
  }

  #found(files: readonly File[]): void {
    if (keptDraft()?.filed?.id === this.seen?.id) {
      this.waiting = files;
    }
  }

  #sent(now: CaseAnswer): void {
    if (this.waiting.length > 0) {
      this.waiting = [];
      dropDraft();
      dropFiles().catch(console.warn);
    }
    toast(t('photos.sent'));
    changed(this, now);
  }
}
