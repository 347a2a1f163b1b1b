import { LitElement, html, nothing } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { ACCESS } from '../../api/access.js';
import { read } from '../../api/client.js';
import type { ClientAnswer } from '../../api/types.js';
import '../../app/page-tabs.js';
import { session } from '../../app/session.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import { tables } from '../../ui/tables.js';
import { moment } from '../../words/moments.js';
import { TABS } from '../accounts/tabs.js';
import { t as title } from '../words.js';
import type { ClientDialog } from './client-dialog.js';
import './client-dialog.js';
import { scopeWord } from './scopes.js';
import { t } from './words.js';

/// The programs that call the desk.
@customElement('clients-page')
export class ClientsPage extends LitElement {
  static override styles = [base, tables];

  @query('client-dialog') private readonly dialog!: ClientDialog;

  private readonly clients = new Loaded(this, () => read('GET /api-clients'));

  protected override render() {
    return html`<div class="page">
      <div class="row spread wrap">
        <h1>${title('api-clients')}</h1>
        ${session.has(...ACCESS['POST /api-clients'])
          ? html`<action-button look="primary" @click=${() => this.dialog.make()}
              >${t('new')}</action-button
            >`
          : nothing}
      </div>
      <page-tabs .paths=${TABS}></page-tabs>
      <p class="small soft">${t('lead')}</p>
      <section class="card">
        ${this.clients.show(({ items = [] }) =>
          items.length > 0 ? table(items) : html`<state-note text=${t('none')}></state-note>`,
        )}
      </section>
      <client-dialog @changed=${() => this.clients.again()}></client-dialog>
    </div>`;
  }
}

function table(items: readonly ClientAnswer[]) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${title('api-clients')}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('client')}</th>
          <th scope="col">${t('scopes')}</th>
          <th scope="col" class="number">${t('quota')}</th>
          <th scope="col">${t('state')}</th>
          <th scope="col">${t('made')}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map(row)}
      </tbody>
    </table>
  </div>`;
}

function row({ id, scopes, requestsPerMinute, active, createdBy, createdAt }: ClientAnswer) {
  return html`<tr>
    <th scope="row" class="mono"><page-link to="/api-clients/${id}">${id}</page-link></th>
    <td>${scopes.map(scopeWord).join(' · ')}</td>
    <td class="number">${requestsPerMinute}</td>
    <td><mark-chip tone=${active ? 'good' : 'warn'}>${t(active ? 'in' : 'out')}</mark-chip></td>
    <td class="small">${t('made-by', { name: createdBy, at: moment(createdAt) })}</td>
  </tr>`;
}
