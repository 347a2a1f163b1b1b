import { LitElement, css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { read } from '../api/client.js';
import type { ExplanationAnswer, SpanAnswer, Stage } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/modal-dialog.js';
import type { ModalDialog } from '../ui/modal-dialog.js';
import '../ui/state-note.js';
import { toastProblem } from '../ui/toast.js';
import { length, moment, wholeMoment } from '../words/moments.js';
import { term } from '../words/terms.js';
import { t } from './words.js';

/// Why a promise is due when it is, as the desk counted.
@customElement('clock-explanation')
export class ClockExplanation extends LitElement {
  static override styles = [
    base,
    css`
      modal-dialog {
        --dialog-width: 680px;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        text-align: start;
        padding: var(--gap-1) var(--gap-2);
        border-bottom: 1px solid var(--line);
      }
      th {
        font-size: var(--size-small);
        color: var(--text-soft);
        font-weight: 500;
      }
      .none {
        color: var(--text-soft);
      }
    `,
  ];

  @state() private found: ExplanationAnswer | undefined;
  @state() private stage: Stage | undefined;
  @query('modal-dialog') private readonly dialog!: ModalDialog;

  async show(id: string, stage: Stage): Promise<void> {
    this.stage = stage;
    this.found = undefined;
    void this.dialog.show();
    try {
      const path = 'GET /complaints/{id}/deadlines/{stage}/explanation';
      this.found = await read(path, { id, stage });
    } catch (failure) {
      this.dialog.close();
      toastProblem(failure);
    }
  }

  protected override render() {
    const heading = this.stage ? `${term('stage', this.stage)} · ${t('clock.why')}` : '';
    return html`<modal-dialog heading=${heading}>
      ${this.found
        ? this.#explanation(this.found)
        : html`<state-note kind="loading"></state-note>`}
    </modal-dialog>`;
  }

  #explanation(found: ExplanationAnswer) {
    return html`<div class="stack">
      <ul class="stack">
        ${found.text.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
      ${found.spans.length > 0 ? this.#spans(found.spans) : nothing}
      ${found.pauses.length > 0
        ? html`<div>
            <h3>${t('clock.pauses')}</h3>
            <ul>
              ${found.pauses.map(
                (pause) =>
                  html`<li class="small">
                    ${wholeMoment(pause.from)} – ${pause.to ? wholeMoment(pause.to) : '…'}
                    ${pause.reason}
                  </li>`,
              )}
            </ul>
          </div>`
        : nothing}
      <p class="small soft">
        ${t('clock.versions', {
          policy: found.policyVersion,
          calendar: found.calendarVersion || t('clock.none'),
        })}
      </p>
    </div>`;
  }

  #spans(spans: SpanAnswer[]) {
    return html`<table>
      <thead>
        <tr>
          <th>${t('clock.day')}</th>
          <th>${t('clock.span')}</th>
          <th>${t('clock.counted')}</th>
        </tr>
      </thead>
      <tbody>
        ${spans.map(
          (span) =>
            html`<tr class=${span.countedSeconds > 0 ? '' : 'none'}>
              <td>${span.date} ${t(`day.${span.dayKind}`)}</td>
              <td>${moment(span.from)} – ${moment(span.to)}</td>
              <td>${span.countedSeconds > 0 ? length(span.countedSeconds * 1000) : '–'}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}
