import { LitElement, css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { ShiftAnswer } from '../../api/types.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/choice-box.js';
import { Loaded } from '../../ui/loaded.js';
import type { ModalDialog } from '../../ui/modal-dialog.js';
import '../../ui/modal-dialog.js';
import '../../ui/text-box.js';
import { t as shell } from '../../words/shell.js';
import { groupWord } from './groups.js';
import { dayHead, shiftAt, shiftWord } from './week.js';
import { t } from './words.js';

export interface DayShifts {
  account: string;
  day: string;
  shifts: readonly ShiftAnswer[];
}

const FROM = '09:00';
const TO = '18:00';

/// The shifts of one person on one day: `edit(…)`. Says `change` with each that comes or goes.
@customElement('shift-dialog')
export class ShiftDialog extends LitElement {
  static override styles = [
    base,
    css`
      form {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(140px, 1fr));
        gap: var(--gap-3);
        align-items: start;
      }
    `,
  ];

  @state() private edited: DayShifts | undefined;
  @state() private from = FROM;
  @state() private to = TO;
  @state() private group = '';
  @state() private fault = '';
  @query('modal-dialog') private readonly dialog!: ModalDialog;

  private readonly organisation = new Loaded(this, () => read('GET /organisation'));

  edit(edited: DayShifts): void {
    this.edited = edited;
    this.fault = '';
    void this.dialog.show();
  }

  protected override render() {
    const { edited } = this;
    const heading = edited ? t('shift.edit', { name: edited.account, day: dayHead(edited.day) }) : '';
    return html`<modal-dialog heading=${heading}>
      ${edited ? this.#shifts(edited) : nothing}
      ${edited && edited.shifts.length > 0
        ? html`<action-button slot="actions" look="danger" @click=${() => this.#become([])}
            >${t('shift.clear')}</action-button
          >`
        : nothing}
      <action-button slot="actions" @click=${() => this.dialog.close()}>${shell('close')}</action-button>
      <action-button slot="actions" look="primary" @click=${this.#add}>${t('shift.add-doing')}</action-button>
    </modal-dialog>`;
  }

  #shifts({ shifts }: DayShifts) {
    const groups = this.organisation.value?.dutyGroups ?? [];
    return html`<div class="stack">
      <ul class="stack">
        ${shifts.map(
          (shift) =>
            html`<li class="row spread">
              <span>${shiftWord(shift)}</span>
              <action-button
                look="quiet slim"
                label=${`${t('withdraw')} ${shiftWord(shift)}`}
                @click=${() => this.#become(shifts.filter((one) => one !== shift))}
                >✕</action-button
              >
            </li>`,
        )}
      </ul>
      <h3>${t('shift.add')}</h3>
      <form @submit=${this.#add} novalidate>
        <text-box
          label=${t('shift.from')}
          type="time"
          .value=${this.from}
          error=${this.fault}
          @change=${(e: Event) => (this.from = valueOf(e))}
        ></text-box>
        <text-box
          label=${t('shift.to')}
          type="time"
          .value=${this.to}
          @change=${(e: Event) => (this.to = valueOf(e))}
        ></text-box>
        <choice-box
          label=${t('shift.duty')}
          .value=${this.group}
          .options=${[
            { value: '', text: t('shift.plain') },
            ...groups.map((group) => ({ value: group, text: groupWord(group) })),
          ]}
          @change=${(e: Event) => (this.group = valueOf(e))}
        ></choice-box>
      </form>
    </div>`;
  }

  #add(event: Event): void {
    event.preventDefault();
    const { edited, from, to, group } = this;
    if (!edited || !from || !to) {
      this.fault = t('shift.wrong');
      return;
    }
    const shift: ShiftAnswer = {
      account: edited.account,
      ...shiftAt(edited.day, from, to),
      ...(group ? { dutyGroup: group } : {}),
    };
    this.#become([...edited.shifts, shift]);
    this.dialog.close();
  }

  #become(shifts: readonly ShiftAnswer[]): void {
    if (this.edited) {
      this.fault = '';
      this.edited = { ...this.edited, shifts };
      this.dispatchEvent(new CustomEvent<DayShifts>('change', { detail: this.edited }));
    }
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
