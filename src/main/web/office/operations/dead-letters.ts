import { LitElement, html } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { ACCESS } from '../../api/access.js';
import { call, read } from '../../api/client.js';
import type { DeadLetter } from '../../api/types.js';
import { session } from '../../app/session.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import type { ReasonDialog } from '../../ui/reason-dialog.js';
import '../../ui/reason-dialog.js';
import { tables } from '../../ui/tables.js';
import { toast } from '../../ui/toast.js';
import { moment } from '../../words/moments.js';
import './redrive-history.js';
import { t } from './words.js';

const SHOWN = 100;

/// Messages that nobody got, to be sent again.
@customElement('dead-letters')
export class DeadLetterList extends LitElement {
  static override styles = [base, tables];

  @state() private chosen: ReadonlySet<string> = new Set();
  @query('reason-dialog') private readonly dialog!: ReasonDialog;

  private readonly letters = new Loaded(this, () => read('GET /dead-letters', { limit: SHOWN }));

  protected override render() {
    return html`<section class="card stack">
        <div>
          <h2>${t('dead')}</h2>
          <p class="small soft">${t('dead.lead')}</p>
        </div>
        ${this.letters.show(({ items }) =>
          items.length > 0
            ? this.#table(items)
            : html`<state-note text=${t('dead.none')}></state-note>`,
        )}
        <redrive-history></redrive-history>
      </section>
      <reason-dialog></reason-dialog>`;
  }

  #table(items: readonly DeadLetter[]) {
    const canRedrive = session.has(...ACCESS['POST /dead-letters/redrives']);
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('dead')}>
        <table>
          <thead>
            <tr>
              <td></td>
              <th scope="col">${t('dead.case')}</th>
              <th scope="col">${t('dead.lane')}</th>
              <th scope="col">${t('dead.reason')}</th>
              <th scope="col">${t('dead.error')}</th>
              <th scope="col" class="number">${t('dead.attempts')}</th>
              <th scope="col">${t('dead.at')}</th>
            </tr>
          </thead>
          <tbody>
            ${items.map((letter) => this.#row(letter, canRedrive))}
          </tbody>
        </table>
      </div>
      <div ?hidden=${!canRedrive}>
        <action-button ?disabled=${this.chosen.size === 0} @click=${this.#redrive}
          >${t('redrive-chosen', { n: this.chosen.size })}</action-button
        >
      </div>`;
  }

  #row(letter: DeadLetter, canRedrive: boolean) {
    return html`<tr>
      <td>
        <input
          type="checkbox"
          ?hidden=${!canRedrive}
          aria-label=${t('choose', { caseNo: letter.caseNo })}
          .checked=${this.chosen.has(letter.id)}
          @change=${() => this.#choose(letter.id)}
        />
      </td>
      <th scope="row">${letter.caseNo}</th>
      <td class="mono">${letter.lane ?? ''}</td>
      <td>${t(`reason.${letter.reason}`)}</td>
      <td class="small">${letter.lastError ?? ''}</td>
      <td class="number">${letter.attempts}</td>
      <td class="small">${moment(letter.deadAt ?? letter.createdAt)}</td>
    </tr>`;
  }

  #choose(id: string): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(id)) {
      chosen.add(id);
    }
    this.chosen = chosen;
  }

  #redrive(): void {
    const messages = [...this.chosen];
    this.dialog.ask({
      heading: t('redrive-doing', { n: messages.length }),
      doing: t('redrive'),
      field: 'why',
      run: async (why) => {
        const { data } = await call('POST /dead-letters/redrives', {}, { body: { messages, why } });
        this.chosen = new Set();
        toast(t('redriven', { n: data.messages }));
        await this.letters.again();
      },
    });
  }
}
