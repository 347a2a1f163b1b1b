import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { call, read } from '../../api/client.js';
import type { CertificateAnswer, CertificateKind } from '../../api/types.js';
import { deskNow } from '../../app/desk-time.js';
import { session } from '../../app/session.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import type { FormDialog } from '../../ui/form-dialog.js';
import '../../ui/form-dialog.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/mark-chip.js';
import type { Tone } from '../../ui/mark-chip.js';
import type { ReasonDialog } from '../../ui/reason-dialog.js';
import '../../ui/reason-dialog.js';
import { toast } from '../../ui/toast.js';
import { moment } from '../../words/moments.js';
import { t as shell } from '../../words/shell.js';
import { chinaDay } from '../china-time.js';
import { t } from './words.js';

const KINDS: readonly CertificateKind[] = ['TRAINING_WEEK_1', 'TRAINING_WEEK_2', 'TRAINING_WEEK_3', 'TRAINING_WEEK_4', 'SECURITY_TEST', 'REFUND_APPROVAL', 'ACCOUNT_UNFREEZING'];
const TONES: Record<CertificateAnswer['state'], Tone> = {
  RECORDED: 'good',
  PROPOSED: 'accent',
  REJECTED: '',
  WITHDRAWN: 'bad',
};

/// What somebody has passed; others record it, and what gives rights needs two of them.
@customElement('certificate-list')
export class CertificateList extends LitElement {
  static override styles = [
    base,
    css`
      li {
        padding: var(--gap-2) 0;
        border-top: 1px solid var(--line);
      }
      li:first-child {
        border-top: 0;
      }
    `,
  ];

  @property() account = '';
  @query('form-dialog') private readonly form!: FormDialog;
  @query('reason-dialog') private readonly reasons!: ReasonDialog;

  private readonly certificates = new Loaded(this, () =>
    read('GET /staff/{account}/certificates', { account: this.account }),
  );

  protected override render() {
    return html`<section class="card stack">
        <h2>${t('certificates')}</h2>
        <p class="small soft">${t('certificates.lead')}</p>
        ${this.certificates.show(({ items = [] }) =>
          items.length > 0
            ? html`<ul>
                ${items.map((one) => this.#row(one))}
              </ul>`
            : html`<state-note text=${t('certificates.none')}></state-note>`,
        )}
        ${this.#recording()}
      </section>
      <form-dialog></form-dialog><reason-dialog></reason-dialog>`;
  }

  get #mayDecide(): boolean {
    return session.has('supervisor', 'operations', 'security') && this.account !== session.username;
  }

  #recording() {
    if (!session.has('supervisor', 'operations', 'security')) {
      return html`<p class="small soft">${t('who-records')}</p>`;
    }
    return this.#mayDecide
      ? html`<div><action-button @click=${this.#record}>${t('record')}</action-button></div>`
      : html`<p class="small soft">${t('own-certificates')}</p>`;
  }

  #row(one: CertificateAnswer) {
    return html`<li class="row spread wrap">
      <div>
        <span class="row wrap">
          <strong>${t(one.kind)}</strong>
          <mark-chip tone=${TONES[one.state]}>${t(`state.${one.state}`)}</mark-chip>
          <span class="small soft">${one.heldOn} · ${t('score')} ${one.score}</span>
        </span>
        <p class="small soft">
          ${t('recorded-by', { name: one.recordedBy, at: moment(one.recordedAt), reason: one.reason })}
          ${one.decidedBy && one.decidedAt
            ? html`· ${t('decided-by', { name: one.decidedBy, at: moment(one.decidedAt) })}`
            : nothing}
        </p>
      </div>
      ${this.#mayDecide ? this.#actions(one) : nothing}
    </li>`;
  }

  #actions(one: CertificateAnswer) {
    if (one.state === 'PROPOSED' && one.recordedBy === session.username) {
      return html`<span class="small soft">${t('wait-second')}</span>`;
    }
    if (one.state === 'PROPOSED') {
      return html`<span class="row">
        <action-button look="slim primary" @click=${() => this.#decide(one.kind, true)}>${t('approve')}</action-button>
        <action-button look="slim danger" @click=${() => this.#decide(one.kind, false)}>${t('reject')}</action-button>
      </span>`;
    }
    return one.state === 'RECORDED'
      ? html`<action-button look="slim danger" @click=${() => this.#withdraw(one.kind)}
          >${t('withdraw')}</action-button
        >`
      : nothing;
  }

  #record(): void {
    this.form.ask({
      heading: t('record'),
      fields: [
        { name: 'kind', label: t('kind'), kind: 'choice', options: KINDS.map((kind) => ({ value: kind, text: t(kind) })) },
        { name: 'heldOn', label: t('held-on'), kind: 'date', initial: chinaDay(deskNow()) },
        { name: 'score', label: t('score'), kind: 'number' },
        { name: 'reason', label: shell('reason') },
      ],
      doing: t('record'),
      run: (given) => {
        const body = {
          kind: given.text('kind') as CertificateKind,
          heldOn: given.text('heldOn'),
          score: given.number('score'),
          reason: given.text('reason'),
        };
        return this.#done(call('POST /staff/{account}/certificates', { account: this.account }, { body }));
      },
    });
  }

  #decide(kind: CertificateKind, approved: boolean): void {
    const doing = t(approved ? 'approve' : 'reject');
    this.reasons.ask({
      heading: t('doing', { what: doing, name: t(kind) }),
      doing,
      dangerous: !approved,
      run: (reason) => {
        const values = { account: this.account, kind };
        const body = { approved, reason };
        return this.#done(call('POST /staff/{account}/certificates/{kind}/approval', values, { body }));
      },
    });
  }

  #withdraw(kind: CertificateKind): void {
    this.reasons.ask({
      heading: t('doing', { what: t('withdraw'), name: t(kind) }),
      lead: t('withdraw.lead'),
      doing: t('withdraw'),
      dangerous: true,
      run: (reason) => {
        const values = { account: this.account, kind };
        return this.#done(
          call('POST /staff/{account}/certificates/{kind}/withdrawal', values, { body: { reason } }),
        );
      },
    });
  }

  async #done(sent: Promise<unknown>): Promise<void> {
    await sent;
    toast(t('done'));
    await this.certificates.again();
  }
}
