import { LitElement, css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { AccountAnswer } from '../../api/types.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/page-link.js';
import { wholeMoment } from '../../words/moments.js';
import { t as title } from '../words.js';
import type { ChangeHistory } from '../change-history.js';
import '../change-history.js';
import './account-actions.js';
import { marksOf, rolesOf } from './account-row.js';
import { t } from './words.js';

/// One account: what it may do, what can be done with it, and what was.
@customElement('account-page')
export class AccountPageElement extends LitElement {
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: var(--gap-2) var(--gap-4);
      }
    `,
  ];

  @property() account = '';
  @query('change-history') private readonly history!: ChangeHistory | null;

  private readonly loaded = new Loaded(this, () =>
    read('GET /accounts/{username}', { username: this.account }),
  );

  protected override render() {
    return html`<div class="page">
      <page-link to="/accounts">${title('accounts')}</page-link>
      <h1>${this.account}</h1>
      ${this.loaded.show((account) => this.#whole(account))}
    </div>`;
  }

  #whole(account: AccountAnswer) {
    return html`<section class="card stack" @changed=${this.#again}>
        <dl>
          <dt class="soft">${t('roles')}</dt>
          <dd>${rolesOf(account)}</dd>
          <dt class="soft">${t('state')}</dt>
          <dd>${marksOf(account)}</dd>
          <dt class="soft">${t('created')}</dt>
          <dd>${wholeMoment(account.createdAt)}</dd>
        </dl>
        <account-actions .account=${account}></account-actions>
      </section>
      <change-history
        .read=${() => read('GET /accounts/{username}/changes', { username: this.account })}
      ></change-history>`;
  }

  #again(): void {
    void this.loaded.again();
    this.history?.again();
  }
}
