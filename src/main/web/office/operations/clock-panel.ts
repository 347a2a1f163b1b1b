import { LitElement, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { call, read } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { Movement, Reading } from '../../api/types.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/text-box.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { wholeMoment } from '../../words/moments.js';
import { chinaMinute, chinaTime } from '../china-time.js';
import { t } from './words.js';

const STEPS = ['PT15M', 'PT1H', 'PT4H', 'P1D'] as const;

/// The time machine of demonstrations.
@customElement('clock-panel')
export class ClockPanel extends LitElement {
  static override styles = [
    base,
    css`
      .row {
        align-items: end;
      }
      text-box {
        width: 240px;
      }
      strong {
        font-size: var(--size-large);
      }
    `,
  ];

  @state() private to: string | undefined;
  @state() private busy = false;
  @state() private problem: Problem | undefined;

  private readonly clock = new Loaded(this, () => read('GET /operations/clock'));

  protected override render() {
    return html`<section class="card stack">
      <div>
        <h2>${t('clock')}</h2>
        <p class="small soft">${t('clock.lead')}</p>
      </div>
      ${this.clock.show((reading) => this.#whole(reading))}
    </section>`;
  }

  #whole(reading: Reading) {
    return html`<p>
        <span class="soft">${t('clock.now')}</span> <strong>${wholeMoment(reading.now)}</strong>
      </p>
      ${reading.adjustable ? this.#steps(reading) : html`<p>${t('clock.fixed')}</p>`}`;
  }

  #steps(reading: Reading) {
    const to = this.to ?? chinaMinute(Date.parse(reading.now));
    return html`<div class="row wrap" role="group" aria-label=${t('clock.forward')}>
        <span class="soft">${t('clock.forward')}</span>
        ${STEPS.map(
          (step) =>
            html`<action-button ?disabled=${this.busy} @click=${() => this.#move({ advance: step })}
              >+ ${t(`clock.${step}`)}</action-button
            >`,
        )}
      </div>
      <form class="row wrap" @submit=${(e: Event) => this.#set(e, to)} novalidate>
        <text-box
          label=${t('clock.to')}
          type="datetime-local"
          .value=${to}
          error=${this.problem?.sentence ?? ''}
          @change=${(e: Event) => (this.to = (e.target as HTMLInputElement).value)}
        ></text-box>
        <action-button submits ?busy=${this.busy}>${t('clock.set')}</action-button>
        <action-button ?busy=${this.busy} @click=${this.#sweep}>${t('clock.sweep')}</action-button>
      </form>`;
  }

  #set(event: Event, to: string): void {
    event.preventDefault();
    void this.#move({ now: chinaTime(to) });
  }

  async #move(body: Movement): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    try {
      const { data } = await call('PUT /operations/clock', {}, { body });
      this.to = undefined;
      toast(t('clock.moved', { time: wholeMoment(data.now) }));
      await this.clock.again();
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      this.problem = failure;
    } finally {
      this.busy = false;
    }
  }

  async #sweep(): Promise<void> {
    this.busy = true;
    try {
      const name = 'deadline-sweep';
      const { data } = await call('POST /operations/{name}/runs', { name }, { body: {} });
      const { warned = 0, breached = 0, escalated = 0 } = data;
      toast(t('clock.swept', { warned, breached, escalated }));
    } catch (failure) {
      toastProblem(failure);
    } finally {
      this.busy = false;
    }
  }
}
