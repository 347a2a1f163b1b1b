import { LitElement, css, html } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { call, read } from '../api/client.js';
import type { PresenceAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/choice-box.js';
import type { FormDialog } from '../ui/form-dialog.js';
import '../ui/form-dialog.js';
import { Loaded } from '../ui/loaded.js';
import { toast, toastProblem } from '../ui/toast.js';
import { STATES, stateWord } from '../words/presence.js';
import { t } from '../words/away.js';

/// Whether somebody is there, by their own word; who leaves may say until when and who takes over.
@customElement('presence-switch')
export class PresenceSwitch extends LitElement {
  static override styles = [
    base,
    css`
      choice-box {
        width: 104px;
      }
    `,
  ];

  @query('form-dialog') private readonly form!: FormDialog;

  private readonly presence = new Loaded(this, () => read('GET /presence'));

  protected override render() {
    const said = this.presence.value?.presence;
    const unsaid = said ? [] : [{ value: '', text: stateWord(undefined) }];
    return html`<choice-box
        bare
        label=${t('presence')}
        .value=${said?.state ?? ''}
        .options=${[...unsaid, ...STATES.map((state) => ({ value: state, text: stateWord(state) }))]}
        @change=${this.#chosen}
      ></choice-box>
      <form-dialog @close=${() => this.requestUpdate()}></form-dialog>`;
  }

  #chosen(event: Event): void {
    const state = (event.target as HTMLSelectElement).value as PresenceAnswer['state'];
    if (state === 'AWAY' || state === 'OFF') {
      this.#leave(state);
      // Nothing is said before the dialog is sent.
      (event.target as HTMLSelectElement).value = this.presence.value?.presence?.state ?? '';
      return;
    }
    void this.#say({ state }).catch(toastProblem);
  }

  #leave(state: PresenceAnswer['state']): void {
    this.form.ask({
      heading: stateWord(state),
      lead: t('away.lead'),
      fields: [
        { name: 'until', label: t('away.until'), kind: 'datetime-local', optional: true },
        { name: 'successor', label: t('away.successor'), optional: true },
      ],
      doing: t('away.say'),
      run: (given) => {
        const [until, successor] = [given.text('until'), given.text('successor')];
        return this.#say({
          state,
          ...(until ? { until: `${until}:00+08:00` } : {}),
          ...(successor ? { successor } : {}),
        });
      },
    });
  }

  async #say(body: Pick<PresenceAnswer, 'state'> & Partial<PresenceAnswer>): Promise<void> {
    await call('PUT /presence', {}, { body });
    await this.presence.again();
    toast(t('said', { state: stateWord(body.state) }));
  }
}
