import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Station } from '../../api/types.js';
import { deskNow } from '../../app/desk-time.js';
import { base } from '../../ui/base.js';
import '../../ui/page-link.js';
import { tables } from '../../ui/tables.js';
import { ago } from '../../words/moments.js';
import { term } from '../../words/terms.js';
import { t } from './words.js';

/// The open cases by status, each leading to its cases.
@customElement('process-board')
export class ProcessBoard extends LitElement {
  static override styles = [base, tables];

  @property({ attribute: false }) process: readonly Station[] = [];

  protected override render() {
    return html`<section class="card stack">
      <h2>${t('process')}</h2>
      <div class="scroll" tabindex="0" role="region" aria-label=${t('process')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('status')}</th>
              <th scope="col" class="number">${t('cases')}</th>
              <th scope="col" class="number">${t('unassigned')}</th>
              <th scope="col" class="number">${t('overdue')}</th>
              <th scope="col" class="number">${t('oldest')}</th>
            </tr>
          </thead>
          <tbody>
            ${this.process.filter((station) => station.cases > 0).map(row)}
          </tbody>
        </table>
      </div>
    </section>`;
  }
}

function row(station: Station) {
  return html`<tr>
    <th scope="row">
      <page-link to="/figures/status/${station.status}">${term('status', station.status)}</page-link>
    </th>
    <td class="number">${station.cases}</td>
    <td class="number">${station.unassigned}</td>
    <td class="number ${station.overdue > 0 ? 'bad' : ''}">${station.overdue}</td>
    <td class="number">${station.oldestAt ? ago(station.oldestAt, deskNow()) : ''}</td>
  </tr>`;
}
