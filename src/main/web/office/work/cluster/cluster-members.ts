import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { read } from '../../../api/client.js';
import type { AlertAnswer, Member, MemberPage } from '../../../api/types.js';
import { command } from '../../../app/case-command.js';
import '../../../ui/action-button.js';
import { base } from '../../../ui/base.js';
import { Loaded } from '../../../ui/loaded.js';
import '../../../ui/mark-chip.js';
import '../../../ui/page-link.js';
import type { ReasonDialog } from '../../../ui/reason-dialog.js';
import '../../../ui/reason-dialog.js';
import { tables } from '../../../ui/tables.js';
import { toast } from '../../../ui/toast.js';
import { moment } from '../../../words/moments.js';
import { t as shell } from '../../../words/shell.js';
import { term } from '../../../words/terms.js';
import { t } from '../words.js';

const LIMIT = 50;

/// The cases of a mass complaint, page by page: which of them leads, and who goes alone. Says `changed`.
@customElement('cluster-members')
export class ClusterMembers extends LitElement {
  static override styles = [base, tables];

  @property({ attribute: false }) cluster!: AlertAnswer;
  /// Whether the reader may say which case leads.
  @property({ type: Boolean }) leads = false;
  @state() private pages = 1;
  @query('reason-dialog') private readonly dialog!: ReasonDialog;
  private readonly members = new Loaded<MemberPage>(this, () => this.#read());

  again(): Promise<void> {
    return this.members.again();
  }

  protected override render() {
    return html`<section class="card stack" aria-label=${t('members')}>
        <h2>${t('members')}</h2>
        ${this.members.show((page) => this.#table(page))}
      </section>
      <reason-dialog></reason-dialog>`;
  }

  #table({ items, next }: MemberPage) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('members')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('case')}</th>
              <th scope="col">${t('status')}</th>
              <th scope="col">${t('members.severity')}</th>
              <th scope="col">${t('handler')}</th>
              <th scope="col">${t('members.answered')}</th>
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${items.map((one) => this.#row(one))}
          </tbody>
        </table>
      </div>
      ${next
        ? html`<div><action-button @click=${this.#further}>${shell('more')}</action-button></div>`
        : nothing}`;
  }

  #row(one: Member) {
    const isLead = one.id === this.cluster.lead;
    return html`<tr>
      <th scope="row"><page-link to="/cases/${one.id}">${one.caseNo}</page-link></th>
      <td>${term('status', one.status)}</td>
      <td>${term('severity', one.severity)}</td>
      <td>${one.assignee ?? t('nobody')}</td>
      <td>${one.answeredAt ? moment(one.answeredAt) : '–'}</td>
      <td class="actions">
        ${isLead ? html`<mark-chip tone="accent">${t('members.leads')}</mark-chip>` : nothing}
        ${this.leads ? this.#actions(one, isLead) : nothing}
      </td>
    </tr>`;
  }

  #actions(one: Member, isLead: boolean) {
    return html`${isLead
        ? nothing
        : html`<action-button
            look="slim"
            label=${t('members.lead-of', { caseNo: one.caseNo })}
            @click=${() => this.#ask(one, 'lead')}
            >${t('members.lead')}</action-button
          >`}
      <action-button
        look="slim"
        label=${t('members.leave-of', { caseNo: one.caseNo })}
        @click=${() => this.#ask(one, 'leave')}
        >${t('members.leave')}</action-button
      >`;
  }

  #ask(one: Member, deed: 'lead' | 'leave'): void {
    this.dialog.ask({
      heading: t(`members.${deed}-of`, { caseNo: one.caseNo }),
      lead: t(`members.${deed}-lead`),
      doing: t(`members.${deed}`),
      run: async (reason) => {
        const seen = await read('GET /complaints/{id}', { id: one.id });
        const body = { clusterId: this.cluster.id, reason };
        const noun = deed === 'lead' ? 'cluster-lead' : 'cluster-departure';
        const { done } = await command(`POST /complaints/{id}/${noun}`, seen, body);
        if (done) {
          toast(t('members.done'));
        }
        this.dispatchEvent(new Event('changed'));
        await this.again();
      },
    });
  }

  async #read(): Promise<MemberPage> {
    const id = this.cluster.id;
    let page = await read('GET /clusters/{id}/members', { id, limit: LIMIT });
    for (let more = 1; more < this.pages && page.next; more++) {
      const next = await read('GET /clusters/{id}/members', { id, limit: LIMIT, cursor: page.next });
      page = { ...next, items: [...page.items, ...next.items] };
    }
    return page;
  }

  #further(): void {
    this.pages++;
    void this.again();
  }
}
