import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { Expected, Outlook } from '../../api/types.js';
import { base } from '../../ui/base.js';
import '../../ui/count-down.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/mark-chip.js';
import type { Tone } from '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import { tables } from '../../ui/tables.js';
import { term } from '../../words/terms.js';
import { t } from './words.js';

const EVERY_MS = 30_000;
const SHOWN = 20;

const TONES: Record<Outlook, Tone> = {
  OVERDUE: 'bad',
  UNSTAFFED: 'bad',
  LATE: 'warn',
  TIGHT: 'warn',
  SAFE: 'good',
};

/// The cases whose next promise is broken, or is expected to be.
@customElement('pressing-list')
export class PressingList extends LitElement {
  static override styles = [base, tables];

  private readonly outlook = new Loaded(
    this,
    () => read('GET /outlook', { limit: SHOWN }),
    EVERY_MS,
  );

  protected override render() {
    return html`<section class="card stack">
      <div>
        <h2>${t('pressing')}</h2>
        <p class="small soft">${t('pressing.lead')}</p>
      </div>
      ${this.outlook.show(({ items }) => {
        const close = items.filter((one) => one.outlook !== 'SAFE');
        return close.length > 0
          ? table(close)
          : html`<state-note text=${t('pressing.none')}></state-note>`;
      })}
    </section>`;
  }
}

function table(items: readonly Expected[]) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('pressing')}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('case')}</th>
          <th scope="col">${t('stage')}</th>
          <th scope="col">${t('due')}</th>
          <th scope="col">${t('expected')}</th>
          <th scope="col">${t('handler')}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map(row)}
      </tbody>
    </table>
  </div>`;
}

function row(one: Expected) {
  return html`<tr>
    <th scope="row">
      <page-link to="/cases/${one.id}">${one.caseNo}</page-link>
      <span class="small soft">${term('severity', one.severity)}</span>
    </th>
    <td>${term('stage', one.stage)}</td>
    <td><count-down due=${one.dueAt}></count-down></td>
    <td title=${one.reason}>
      <mark-chip tone=${TONES[one.outlook]}>${t(`outlook.${one.outlook}`)}</mark-chip>
    </td>
    <td>${one.assignee ?? t('nobody')}</td>
  </tr>`;
}
