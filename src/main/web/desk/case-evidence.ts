import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { read } from '../api/client.js';
import type { EvidenceAnswer, EvidencePage } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { Loaded } from '../ui/loaded.js';
import { moment } from '../words/moments.js';
import './evidence-view.js';
import type { EvidenceView } from './evidence-view.js';
import { t } from './words.js';

/// What was handed in, by whom, and what else would help.
@customElement('case-evidence')
export class CaseEvidence extends LitElement {
  static override styles = [
    base,
    css`
      li {
        padding: var(--gap-2) 0;
        border-top: 1px solid var(--line);
      }
      ul {
        margin-top: var(--gap-2);
      }
      .given {
        text-decoration: line-through;
      }
      .checklist li {
        border: 0;
        padding: 0;
      }
      .content {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property() caseId = '';
  /// When it changes, the evidence may have changed.
  @property({ type: Number }) version = 0;
  @query('evidence-view') private readonly viewer!: EvidenceView;
  readonly #page = new Loaded<EvidencePage>(this, () =>
    read('GET /complaints/{id}/evidence', { id: this.caseId, limit: 200 }),
  );

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('caseId') && this.hasUpdated) {
      this.#page.value = undefined;
    }
    if ((changed.has('caseId') || changed.has('version')) && this.hasUpdated) {
      void this.#page.again();
    }
  }

  protected override render() {
    return html`
      <h2>${t('evidence')}</h2>
      ${this.#page.show((page) => this.#list(page))}
      <evidence-view caseId=${this.caseId}></evidence-view>
    `;
  }

  #list(page: EvidencePage) {
    return html`
      ${page.items.length === 0 ? html`<p class="soft small">${t('evidence.none')}</p>` : nothing}
      <ul>
        ${page.items.map((piece) => this.#piece(piece))}
      </ul>
      ${page.checklist.length > 0
        ? html`<h3>${t('evidence.checklist')}</h3>
            <ul class="checklist small soft">
              ${page.checklist.map(
                (entry) => html`<li class=${entry.given ? 'given' : ''}>${entry.text}</li>`,
              )}
            </ul>`
        : nothing}
    `;
  }

  #piece(piece: EvidenceAnswer) {
    return html`<li>
      <div class="row spread">
        <strong>${piece.number}. ${piece.description}</strong>
        ${piece.file
          ? html`<action-button
              look="slim"
              label="${t('evidence.open')} ${piece.number}"
              @click=${() => this.viewer.show(piece)}
              >${t('evidence.open')}</action-button
            >`
          : nothing}
      </div>
      ${piece.content ? html`<p class="content">${piece.content}</p>` : nothing}
      <p class="small soft">
        ${t(`side.${piece.side}`)} · ${moment(piece.at)}
        ${piece.file ? ` · ${piece.file.name}` : ''}${piece.reference ? ` · ${piece.reference}` : ''}
      </p>
    </li>`;
  }
}
