import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { call, read } from '../../api/client.js';
import type { ClientAnswer } from '../../api/types.js';
import '../../app/missing-page.js';
import { session } from '../../app/session.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import type { ReasonDialog } from '../../ui/reason-dialog.js';
import '../../ui/reason-dialog.js';
import { toast } from '../../ui/toast.js';
import { moment } from '../../words/moments.js';
import type { ChangeHistory } from '../change-history.js';
import '../change-history.js';
import { t as title } from '../words.js';
import type { ClientDialog } from './client-dialog.js';
import './client-dialog.js';
import { scopeWord } from './scopes.js';
import { t } from './words.js';

/// One program: what it may do, and who let it in.
@customElement('client-page')
export class ClientPage extends LitElement {
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

  @property() client = '';
  @query('client-dialog') private readonly dialog!: ClientDialog;
  @query('reason-dialog') private readonly reasons!: ReasonDialog;
  @query('change-history') private readonly history!: ChangeHistory | null;

  /// The desk tells of all at once.
  private readonly clients = new Loaded(this, () => read('GET /api-clients'));

  protected override render() {
    return html`<div class="page">
      <page-link to="/api-clients">${title('api-clients')}</page-link>
      <h1 class="mono">${this.client}</h1>
      ${this.clients.show(({ items = [] }) => {
        const client = items.find((one) => one.id === this.client);
        return client ? this.#whole(client) : html`<missing-page></missing-page>`;
      })}
      <client-dialog @changed=${this.#again}></client-dialog>
      <reason-dialog></reason-dialog>
    </div>`;
  }

  #whole(client: ClientAnswer) {
    const { id, scopes, requestsPerMinute, active, createdBy, createdAt } = client;
    return html`<section class="card stack">
        <dl>
          <dt class="soft">${t('scopes')}</dt>
          <dd>${scopes.map(scopeWord).join(' · ')}</dd>
          <dt class="soft">${t('quota')}</dt>
          <dd>${requestsPerMinute}</dd>
          <dt class="soft">${t('state')}</dt>
          <dd><mark-chip tone=${active ? 'good' : 'warn'}>${t(active ? 'in' : 'out')}</mark-chip></dd>
          <dt class="soft">${t('made')}</dt>
          <dd>${t('made-by', { name: createdBy, at: moment(createdAt) })}</dd>
        </dl>
        <div class="row wrap">${this.#actions(client)}</div>
      </section>
      <change-history .read=${() => read('GET /api-clients/{id}/changes', { id })}></change-history>`;
  }

  #actions({ id, active }: ClientAnswer) {
    const letIn = session.has('security')
      ? html`<action-button look="primary" @click=${() => this.#turn(id, 'activation')}
          >${t('let-in')}</action-button
        >`
      : html`<span class="soft">${t('who-lets-in')}</span>`;
    return html`${active ? nothing : letIn}
    ${session.has('admin')
      ? html`<action-button @click=${() => this.dialog.rotate(id)}>${t('rotate')}</action-button>`
      : nothing}
    ${active && session.has('admin', 'security')
      ? html`<action-button look="danger" @click=${() => this.#turn(id, 'deactivation')}
          >${t('keep-out')}</action-button
        >`
      : nothing}`;
  }

  #turn(id: string, noun: 'activation' | 'deactivation'): void {
    const key = noun === 'activation' ? 'let-in' : 'keep-out';
    this.reasons.ask({
      heading: t('doing', { what: t(key), name: id }),
      lead: t(`${key}.lead`),
      doing: t(key),
      dangerous: noun === 'deactivation',
      run: async (reason) => {
        await call(`POST /api-clients/{id}/${noun}`, { id }, { body: { reason } });
        toast(t('done', { name: id }));
        this.#again();
      },
    });
  }

  #again(): void {
    void this.clients.again();
    this.history?.again();
  }
}
