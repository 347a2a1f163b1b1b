import { LitElement, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { blob, call, read } from '../api/client.js';
import type { DataRequest } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { Loaded } from '../ui/loaded.js';
import { saveBlob } from '../ui/save-file.js';
import { toast } from '../ui/toast.js';
import './correction-dialog.js';
import type { CorrectionDialog } from './correction-dialog.js';
import { day } from './day.js';
import { plain } from './plain.js';
import './question-dialog.js';
import type { QuestionDialog } from './question-dialog.js';
import { t } from './words.js';

const FILE = 'redress.json';
const REASONS = ['OPEN_DISPUTE', 'MONEY_OWED', 'LEGAL_HOLD'] as const;

/// A copy of everything, other contact data, or erasure, and what came of each.
@customElement('requests-card')
export class RequestsCard extends LitElement {
  static override styles = base;

  @state() private wrong = '';
  @query('question-dialog') private readonly dialog!: QuestionDialog;
  @query('correction-dialog') private readonly correction!: CorrectionDialog;

  readonly #loaded = new Loaded(this, async () => (await read('GET /data-requests')).items ?? []);

  protected override render() {
    return html`<section class="card stack" aria-label=${t('requests')}>
      <h2>${t('requests')}</h2>
      <p class="soft">${t('requests.lead')}</p>
      <div class="row wrap">
        <action-button @click=${() => this.#ask('ACCESS')}>${t('request.ACCESS')}</action-button>
        <action-button @click=${() => this.correction.show()}
          >${t('request.CORRECTION')}</action-button
        >
        <action-button look="danger" @click=${() => this.#ask('ERASURE')}
          >${t('request.ERASURE')}</action-button
        >
      </div>
      <p class="bad" role="alert" ?hidden=${!this.wrong}>${this.wrong}</p>
      ${this.#loaded.show((all) =>
        all.length > 0
          ? html`<ul class="stack">
              ${all.map((one) => this.#row(one))}
            </ul>`
          : nothing,
      )}
      <question-dialog></question-dialog>
      <correction-dialog @asked=${this.#asked}></correction-dialog>
    </section>`;
  }

  #row(one: DataRequest) {
    const until = one.state === 'OPEN' ? t('request.until', { time: day(one.dueAt) }) : '';
    const whys = REASONS.filter((reason) => one.result?.includes(reason));
    return html`<li class="row spread wrap">
      <span>
        <strong>${t(`request.${one.kind}`)}</strong> ${t(`request.${one.state}`)} ${until}
        <span class="soft small">${day(one.askedAt)}</span>
        ${whys.map((why) => html`<br /><span class="small">${t(`request.${why}`)}</span>`)}
      </span>
      ${one.kind === 'ACCESS' && one.state === 'DONE'
        ? html`<action-button look="slim" @click=${() => this.#save(one)}
            >${t('request.save')}</action-button
          >`
        : nothing}
    </li>`;
  }

  #ask(kind: 'ACCESS' | 'ERASURE'): void {
    void this.dialog.ask({
      heading: t(`request.${kind}`),
      lead: t(`request.${kind}-lead`),
      go: t(`request.${kind}`),
      act: async () => {
        await call('POST /data-requests', {}, { body: { kind } });
        await this.#asked();
      },
    });
  }

  async #asked(): Promise<void> {
    toast(t('request.asked'));
    await this.#loaded.again();
  }

  async #save(one: DataRequest): Promise<void> {
    this.wrong = '';
    try {
      saveBlob(FILE, await blob(`/data-requests/${one.id}/data`));
    } catch (failure) {
      this.wrong = plain(failure);
    }
  }
}
