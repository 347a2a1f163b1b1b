import { LitElement, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { download, read } from '../../api/client.js';
import type { CaseAnswer, EvidenceAnswer, ExportEntry, ViewEntry } from '../../api/types.js';
import { base } from '../../ui/base.js';
import '../../ui/action-button.js';
import '../../ui/reason-dialog.js';
import type { ReasonDialog } from '../../ui/reason-dialog.js';
import { saveBlob } from '../../ui/save-file.js';
import { toast } from '../../ui/toast.js';
import { moment } from '../../words/moments.js';
import { reads } from '../authority.js';
import { OfCase } from './of-case.js';
import { panelStyles } from './panel-styles.js';
import { t } from './words.js';

const PIECES_MAX = 200;

interface Records {
  pieces: EvidenceAnswer[];
  views: ViewEntry[];
  exports: ExportEntry[];
}

/// Who opened which piece of evidence, who took all of it out, and for what.
@customElement('record-panel')
export class RecordPanel extends LitElement {
  static override styles = [base, panelStyles];

  @property({ attribute: false }) case!: CaseAnswer;
  @query('reason-dialog') private readonly dialog!: ReasonDialog;
  readonly #all = new OfCase<Records>(this, async (id) => {
    const [pieces, views, exports] = await Promise.all([
      read('GET /complaints/{id}/evidence', { id, limit: PIECES_MAX }),
      read('GET /complaints/{id}/evidence-views', { id }),
      reads('evidence-exports')
        ? read('GET /complaints/{id}/evidence-exports', { id })
        : { items: [] },
    ]);
    return { pieces: pieces.items, views: views.items, exports: exports.items };
  });

  protected override render() {
    return html`${this.#all.show((all) => this.#whole(all))}
      ${reads('evidence-exports')
        ? html`<action-button look="slim" @click=${this.#export}>${t('export')}</action-button>`
        : ''}
      <reason-dialog></reason-dialog>`;
  }

  #whole({ pieces, views, exports }: Records) {
    return html`<h3>${t('views')}</h3>
      ${views.length === 0 ? html`<p class="soft small">${t('views.none')}</p>` : ''}
      <ul>
        ${views.map((view) => {
          const n = pieces.find((piece) => piece.id === view.evidenceId)?.number ?? '–';
          return html`<li class="entry small">
            ${t('view.piece', { n })} · ${view.by} ${moment(view.at)} · ${view.purpose}
          </li>`;
        })}
      </ul>
      ${reads('evidence-exports') ? this.#exports(exports) : ''}`;
  }

  #exports(exports: ExportEntry[]) {
    return html`<h3>${t('exports')}</h3>
      ${exports.length === 0 ? html`<p class="soft small">${t('exports.none')}</p>` : ''}
      <ul>
        ${exports.map(
          (one) =>
            html`<li class="entry small">
              ${one.by} ${moment(one.at)} · ${t('export.pieces', { n: one.pieces })} · ${one.purpose}
            </li>`,
        )}
      </ul>`;
  }

  /// As long as it takes, the dialog says that it is busy.
  #export(): void {
    const one = this.case;
    this.dialog.ask({
      heading: t('export'),
      lead: t('export.lead'),
      doing: t('export'),
      field: 'purpose',
      run: async (purpose) => {
        const path = 'POST /complaints/{id}/evidence-exports';
        saveBlob(`${one.caseNo}.zip`, await download(path, { id: one.id }, { purpose }));
        toast(t('export.done'));
        await this.#all.again();
      },
    });
  }
}
