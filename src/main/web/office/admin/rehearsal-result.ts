import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Figures1, RehearsalAnswer, StageFigures } from '../../api/types.js';
import { base } from '../../ui/base.js';
import { tables } from '../../ui/tables.js';
import { term } from '../../words/terms.js';
import { t } from './words.js';

const COUNTS = ['due', 'warned', 'breached'] as const;

/// What a rehearsal found, stage by stage.
@customElement('rehearsal-result')
export class RehearsalResult extends LitElement {
  static override styles = [base, tables];

  @property({ attribute: false }) result!: RehearsalAnswer;

  protected override render() {
    const { examined, differences, complete, stages } = this.result;
    if (examined === 0) {
      return html`<state-note text=${t('rehearsal.none')}></state-note>`;
    }
    return html`<div class="stack" role="status">
      <p>${t('rehearsal.examined', { n: examined, differences })}</p>
      ${complete ? nothing : html`<p class="warn small">${t('rehearsal.part')}</p>`}
      <div class="scroll" tabindex="0" role="region" aria-label=${t('rehearsal')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('stage')}</th>
              ${COUNTS.map((count) => html`<th scope="col" class="number">${t(`rehearsal.${count}`)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${stages.map(
              (one) =>
                html`<tr>
                  <th scope="row">${term('stage', one.stage)}</th>
                  ${COUNTS.map((count) => cell(one, count))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </div>`;
  }
}

function cell({ today, draft }: StageFigures, count: keyof Figures1) {
  const [before, after] = [today[count], draft[count]];
  if (before === after) {
    return html`<td class="number">${before}</td>`;
  }
  return html`<td class="number ${after > before ? 'bad' : 'good'}">
    ${t('rehearsal.change', { before, after })}
  </td>`;
}
