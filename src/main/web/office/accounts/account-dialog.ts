import { LitElement, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { call } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { AccountAnswer, OneTimePasswordAnswer } from '../../api/types.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import type { ModalDialog } from '../../ui/modal-dialog.js';
import '../../ui/modal-dialog.js';
import '../../ui/text-box.js';
import { wholeMoment } from '../../words/moments.js';
import { roleWord } from '../../words/roles.js';
import { t as shell } from '../../words/shell.js';
import { t } from './words.js';

const ROLES = ['trainee', 'agent', 'senior', 'supervisor', 'middle', 'back', 'mediator', 'expert', 'compliance', 'operations', 'security', 'auditor', 'admin'];

type Purpose = 'new' | 'roles' | 'reset';

/// A new account, other roles or a new password: `show()`, `roles(…)`, `reset(…)`. A one-time password
/// is shown here and nowhere else. Says `changed`.
@customElement('account-dialog')
export class AccountDialog extends LitElement {
  static override styles = base;

  @state() private purpose: Purpose = 'new';
  @state() private username = '';
  @state() private chosen: ReadonlySet<string> = new Set();
  @state() private reason = '';
  @state() private password: OneTimePasswordAnswer | undefined;
  @state() private problem: Problem | undefined;
  @state() private busy = false;
  @query('modal-dialog') private readonly dialog!: ModalDialog;

  show(): void {
    this.#open('new', '', []);
  }

  roles(account: AccountAnswer): void {
    this.#open('roles', account.username, account.roles);
  }

  reset(username: string): void {
    this.#open('reset', username, []);
  }

  protected override render() {
    return html`<modal-dialog heading=${this.#heading()} @close=${this.#forget}>
      ${this.password ? secret(this.password) : this.#form()}
      ${this.password
        ? html`<action-button slot="actions" look="primary" @click=${() => this.dialog.close()}
            >${t('password.kept')}</action-button
          >`
        : html`<action-button slot="actions" @click=${() => this.dialog.close()}
              >${shell('cancel')}</action-button
            ><action-button slot="actions" look="primary" ?busy=${this.busy} @click=${this.#send}
              >${t(this.purpose === 'roles' ? 'propose' : this.purpose === 'new' ? 'new.go' : 'reset')}</action-button
            >`}
    </modal-dialog>`;
  }

  #heading(): string {
    switch (this.purpose) {
      case 'new':
        return t('new');
      case 'roles':
        return t('change-roles-of', { name: this.username });
      case 'reset':
        return t('doing', { what: t('reset'), name: this.username });
    }
  }

  #form() {
    return html`<form class="stack" @submit=${this.#send} novalidate>
      ${this.purpose === 'new'
        ? html`<text-box
            label=${t('new.name')}
            .value=${this.username}
            error=${this.problem?.of('username') ?? ''}
            @change=${(e: Event) => (this.username = valueOf(e))}
          ></text-box>`
        : nothing}
      ${this.purpose === 'roles' ? this.#roles() : nothing}
      <text-box
        label=${shell('reason')}
        .value=${this.reason}
        error=${this.problem?.of('reason') ?? ''}
        @change=${(e: Event) => (this.reason = valueOf(e))}
      ></text-box>
      <p role="alert" class="bad small" ?hidden=${!this.problem}>${this.problem?.sentence ?? ''}</p>
    </form>`;
  }

  #roles() {
    return html`<fieldset>
      <legend class="small soft">${t('roles')}</legend>
      ${ROLES.map(
        (role) =>
          html`<label class="row"
            ><input
              type="checkbox"
              .checked=${this.chosen.has(role)}
              @change=${() => this.#choose(role)}
            />${roleWord(role)}</label
          >`,
      )}
    </fieldset>`;
  }

  #open(purpose: Purpose, username: string, roles: readonly string[]): void {
    this.purpose = purpose;
    this.username = username;
    this.chosen = new Set(roles);
    this.#forget();
    void this.dialog.show();
  }

  #forget(): void {
    this.password = undefined;
    this.problem = undefined;
    this.reason = '';
  }

  #choose(role: string): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(role)) {
      chosen.add(role);
    }
    this.chosen = chosen;
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    this.busy = true;
    this.problem = undefined;
    try {
      this.password = await this.#done();
      if (!this.password) {
        this.dialog.close();
      }
      this.dispatchEvent(new Event('changed'));
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      this.problem = failure;
    } finally {
      this.busy = false;
    }
  }

  async #done(): Promise<OneTimePasswordAnswer | undefined> {
    const { username, reason } = this;
    switch (this.purpose) {
      case 'new': {
        const { data } = await call('POST /accounts', {}, { body: { username, reason } });
        return data as OneTimePasswordAnswer;
      }
      case 'roles': {
        const body = { roles: [...this.chosen], reason };
        await call('POST /accounts/{username}/roles', { username }, { body });
        return undefined;
      }
      case 'reset':
        return (await call('POST /accounts/{username}/password-reset', { username }, { body: { reason } })).data;
    }
  }
}

function secret({ username, oneTimePassword, validUntil }: OneTimePasswordAnswer) {
  return html`<div class="stack">
    <p>${t('password.lead', { name: username, until: wholeMoment(validUntil) })}</p>
    <p class="mono"><strong>${oneTimePassword}</strong></p>
  </div>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
