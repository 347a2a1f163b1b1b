import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { call } from '../../api/client.js';
import type { AccountAnswer } from '../../api/types.js';
import { session } from '../../app/session.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import type { ReasonDialog } from '../../ui/reason-dialog.js';
import '../../ui/reason-dialog.js';
import { toast } from '../../ui/toast.js';
import type { AccountDialog } from './account-dialog.js';
import './account-dialog.js';
import { spoken } from './account-row.js';
import { t } from './words.js';

type Doing = 'activation' | 'deactivation' | 'unlock' | 'second-factor-reset';

/// What can be done with one account. Says `changed`.
@customElement('account-actions')
export class AccountActions extends LitElement {
  static override styles = [
    base,
    css`
      p {
        margin-top: var(--gap-3);
      }
    `,
  ];

  @property({ attribute: false }) account!: AccountAnswer;
  @query('reason-dialog') private readonly reasons!: ReasonDialog;
  @query('account-dialog') private readonly dialog!: AccountDialog;

  protected override render() {
    const own = this.account.username === session.username;
    return html`<div class="row wrap">
        ${this.account.proposal ? this.#proposal(this.account.proposal.proposedBy) : nothing}
        ${own ? html`<span class="soft">${t('own')}</span>` : this.#others()}
      </div>
      <p class="small soft" ?hidden=${own}>${t('two-people')}</p>
      <reason-dialog></reason-dialog>
      <account-dialog @changed=${this.#changed}></account-dialog>`;
  }

  #proposal(by: string) {
    if (!session.has('admin', 'security') || this.account.username === session.username) {
      return nothing;
    }
    if (by === session.username) {
      return html`<span class="small soft">${t('own-proposal')}</span>`;
    }
    return html`<action-button look="primary" @click=${() => this.#decide(true)}
        >${t('approve')}</action-button
      ><action-button look="danger" @click=${() => this.#decide(false)}
        >${t('reject')}</action-button
      >`;
  }

  #others() {
    const { active } = this.account;
    const isAdmin = session.has('admin');
    return html`${isAdmin
      ? html`<action-button @click=${() => this.dialog.roles(this.account)}
            >${t('change-roles')}</action-button
          ><action-button @click=${() => this.dialog.reset(this.account.username)}
            >${t('reset')}</action-button
          ><action-button @click=${() => this.#do('unlock', t('unlock'))}
            >${t('unlock')}</action-button
          >`
      : nothing}
    ${session.has('security')
      ? html`<action-button @click=${() => this.#do('second-factor-reset', t('factor-reset'))}
          >${t('factor-reset')}</action-button
        >`
      : nothing}
    ${active && session.has('admin', 'security')
      ? html`<action-button look="danger" @click=${() => this.#do('deactivation', t('deactivate'))}
          >${t('deactivate')}</action-button
        >`
      : nothing}
    ${!active && isAdmin
      ? html`<action-button @click=${() => this.#do('activation', t('activate'))}
          >${t('activate')}</action-button
        >`
      : nothing}`;
  }

  #do(noun: Doing, what: string): void {
    const { username } = this.account;
    this.reasons.ask({
      heading: t('doing', { what, name: username }),
      doing: what,
      lead: t(`lead.${noun}`),
      dangerous: noun === 'deactivation' || noun === 'second-factor-reset',
      run: async (reason) => {
        const body = { reason };
        await call(`POST /accounts/{username}/${noun}`, { username }, { body });
        this.#changed();
      },
    });
  }

  #decide(approved: boolean): void {
    const { username, proposal } = this.account;
    const values = { name: username, roles: spoken(proposal?.roles ?? []) };
    this.reasons.ask({
      heading: t(approved ? 'approve-roles' : 'reject-roles', values),
      doing: t(approved ? 'approve' : 'reject'),
      dangerous: !approved,
      run: async (reason) => {
        const body = { approved, reason };
        await call('POST /accounts/{username}/roles/approval', { username }, { body });
        this.#changed();
      },
    });
  }

  #changed(): void {
    toast(t('done', { name: this.account.username }));
    this.dispatchEvent(new Event('changed', { bubbles: true, composed: true }));
  }
}
