import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { call, read } from '../../api/client.js';
import type { IncomingAnswer, ReleaseRequest } from '../../api/types.js';
import { go } from '../../app/route.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import type { FormDialog } from '../../ui/form-dialog.js';
import '../../ui/form-dialog.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import { toast } from '../../ui/toast.js';
import { wholeMoment } from '../../words/moments.js';
import { t as title } from '../words.js';
import { caseOfNumber } from './case-of-number.js';
import { t } from './words.js';

const UNDECIDED: readonly string[] = ['PARKED', 'REFUSED'];

/// A message that came in: what it says, as text alone, and what is to become of it.
@customElement('incoming-page')
export class IncomingPage extends LitElement {
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--gap-1) var(--gap-4);
      }
      dt {
        color: var(--text-soft);
      }
      dd {
        overflow-wrap: anywhere;
      }
      .text {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        background: var(--sunken);
        border-radius: var(--radius);
        padding: var(--gap-3);
        max-height: 60vh;
        overflow-y: auto;
      }
    `,
  ];

  @property() messageId = '';
  @query('form-dialog') private readonly dialog!: FormDialog;
  readonly #message = new Loaded(this, () => read('GET /incoming-messages/{id}', { id: this.messageId }));

  protected override render() {
    return html`<div class="page">
      <p><page-link to="/work/incoming">${t('back-to', { list: t('incoming') })}</page-link></p>
      ${this.#message.show((one) => this.#whole(one))}
      <form-dialog></form-dialog>
    </div>`;
  }

  #whole(one: IncomingAnswer) {
    return html`<h1>${one.subject || title('incoming')}</h1>
      ${UNDECIDED.includes(one.state) ? this.#actions(one) : nothing}
      <section class="card stack" aria-label=${t('incoming.facts')}>
        <dl>
          <dt>${t('state')}</dt>
          <dd>
            <mark-chip tone=${UNDECIDED.includes(one.state) ? 'warn' : ''}
              >${t(`incoming.${one.state}`)}</mark-chip
            >
            ${one.reason ? t(`why.${one.reason}`) : nothing}
          </dd>
          <dt>${t('incoming.sender')}</dt>
          <dd>
            ${one.sender}
            <mark-chip tone=${one.check === 'PASSED' ? 'good' : 'warn'}>${t(`check.${one.check}`)}</mark-chip>
          </dd>
          <dt>${t('received')}</dt>
          <dd>${wholeMoment(one.receivedAt)} · ${one.source}</dd>
          ${this.#case(one.caseId ?? one.aboutCase)} ${this.#files(one)} ${this.#decision(one)}
        </dl>
      </section>
      <section class="card stack" aria-label=${t('incoming.text')}>
        <h2>${t('incoming.text')}</h2>
        <p class="small soft">${t('incoming.safe')}</p>
        <div class="text" tabindex="0">${one.text ?? t('incoming.no-text')}</div>
      </section>`;
  }

  #case(caseId: string | undefined) {
    return caseId
      ? html`<dt>${t('case')}</dt>
          <dd><page-link to="/cases/${caseId}">${t('open-case')}</page-link></dd>`
      : nothing;
  }

  #files({ files = [], refusedFiles }: IncomingAnswer) {
    const names = [
      ...files.map((file) => t('incoming.file', { name: file.name, kb: Math.ceil(file.size / 1024) })),
      ...refusedFiles.map((name) => t('incoming.file-refused', { name })),
    ];
    return names.length > 0
      ? html`<dt>${t('incoming.files')}</dt>
          <dd>${names.map((name) => html`<p>${name}</p>`)}</dd>`
      : nothing;
  }

  #decision({ decidedBy, decidedAt, decisionReason }: IncomingAnswer) {
    return decidedBy && decidedAt
      ? html`<dt>${t('incoming.decided')}</dt>
          <dd>${decidedBy} · ${wholeMoment(decidedAt)} · ${decisionReason}</dd>`
      : nothing;
  }

  #actions(one: IncomingAnswer) {
    return html`<div class="row wrap" role="group" aria-label=${t('actions')}>
      <action-button look="primary" @click=${() => this.#open()}>${t('incoming.as-new')}</action-button>
      <action-button @click=${() => void this.#reply(one)}>${t('incoming.to-case')}</action-button>
      <action-button look="danger" @click=${() => this.#discard()}>${t('incoming.discard')}</action-button>
    </div>`;
  }

  #open(): void {
    this.dialog.ask({
      heading: t('incoming.as-new'),
      lead: t('incoming.as-new-lead'),
      fields: [{ name: 'reason', label: t('reason'), kind: 'box' }],
      doing: t('incoming.release'),
      run: ({ values }) => this.#release({ reason: values['reason'] ?? '' }),
    });
  }

  /// The case that the message names, if it is the sender's, is meant unless said otherwise.
  async #reply({ aboutCase }: IncomingAnswer): Promise<void> {
    const about = aboutCase ? await read('GET /complaints/{id}', { id: aboutCase }) : undefined;
    this.dialog.ask({
      heading: t('incoming.to-case'),
      lead: t('incoming.to-case-lead'),
      fields: [
        { name: 'caseId', label: t('incoming.case-no'), initial: about?.caseNo ?? '', max: 40 },
        { name: 'reason', label: t('reason'), kind: 'box' },
      ],
      doing: t('incoming.release'),
      run: async ({ values }) => {
        const caseId = await caseOfNumber(values['caseId'] ?? '', 'caseId');
        await this.#release({ caseId, reason: values['reason'] ?? '' });
      },
    });
  }

  #discard(): void {
    this.dialog.ask({
      heading: t('incoming.discard'),
      lead: t('incoming.discard-lead'),
      fields: [{ name: 'reason', label: t('reason'), kind: 'box' }],
      doing: t('incoming.discard'),
      dangerous: true,
      run: async ({ values }) => {
        const body = { reason: values['reason'] ?? '' };
        await call('POST /incoming-messages/{id}/discard', { id: this.messageId }, { body });
        toast(t('incoming.discarded'));
        go('/work/incoming');
      },
    });
  }

  async #release(body: ReleaseRequest): Promise<void> {
    await call('POST /incoming-messages/{id}/release', { id: this.messageId }, { body });
    toast(t('incoming.released'));
    await this.#message.again();
  }
}
