import { LitElement, html, nothing } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { ACCESS } from '../../api/access.js';
import { read } from '../../api/client.js';
import type { AccountPage } from '../../api/types.js';
import '../../app/page-tabs.js';
import { session } from '../../app/session.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import { MorePages } from '../../ui/more-pages.js';
import { tables } from '../../ui/tables.js';
import { t as shell } from '../../words/shell.js';
import { t as title } from '../words.js';
import { accountRow } from './account-row.js';
import type { AccountDialog } from './account-dialog.js';
import './account-dialog.js';
import { TABS } from './tabs.js';
import { t } from './words.js';

/// Who may come in, and as what.
@customElement('accounts-page')
export class AccountsPage extends LitElement {
  static override styles = [base, tables];

  @query('account-dialog') private readonly dialog!: AccountDialog;

  private readonly accounts = new Loaded(this, () => read('GET /accounts'));
  private readonly more = new MorePages<AccountPage>(this);

  protected override render() {
    return html`<div class="page">
      <div class="row spread wrap">
        <h1>${title('accounts')}</h1>
        ${session.has(...ACCESS['POST /accounts'])
          ? html`<action-button look="primary" @click=${() => this.dialog.open()}
              >${t('new')}</action-button
            >`
          : nothing}
      </div>
      <page-tabs .paths=${TABS}></page-tabs>
      <p class="small soft">${t('lead')}</p>
      <section class="card stack">${this.accounts.show((first) => this.#list(first))}</section>
      <account-dialog @changed=${this.#again}></account-dialog>
    </div>`;
  }

  #list(first: AccountPage) {
    const pages = [first, ...this.more.pages];
    const next = pages.at(-1)?.next;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${title('accounts')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('account')}</th>
              <th scope="col">${t('roles')}</th>
              <th scope="col">${t('state')}</th>
              <th scope="col">${t('created')}</th>
            </tr>
          </thead>
          <tbody>
            ${pages.flatMap((page) => page.items).map(accountRow)}
          </tbody>
        </table>
      </div>
      <div ?hidden=${!next}>
        <action-button @click=${() => this.more.add(read('GET /accounts', { cursor: next }))}
          >${shell('more')}</action-button>
      </div>`;
  }

  #again(): void {
    this.more.clear();
    void this.accounts.again();
  }
}
