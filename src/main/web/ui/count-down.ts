import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { deskNow } from '../app/desk-time.js';
import { left, wholeMoment } from '../words/moments.js';
import { base } from './base.js';

const EVERY_MS = 1_000;

/// How long until a deadline, by the desk's time, and whether that is enough.
@customElement('count-down')
export class CountDown extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-block;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      .warned {
        color: var(--warn);
        font-weight: 600;
      }
      .over {
        color: var(--bad);
        font-weight: 600;
      }
    `,
  ];

  @property() due = '';
  /// From when on it is close; absent where nobody is warned.
  @property() warn = '';
  #timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => this.requestUpdate(), EVERY_MS);
  }

  override disconnectedCallback(): void {
    clearInterval(this.#timer);
    super.disconnectedCallback();
  }

  protected override render() {
    const now = deskNow();
    return html`<time class=${this.#state(now)} datetime=${this.due} title=${wholeMoment(this.due)}
      >${left(this.due, now)}</time
    >`;
  }

  #state(now: number): string {
    if (now > Date.parse(this.due)) {
      return 'over';
    }
    return this.warn && now >= Date.parse(this.warn) ? 'warned' : '';
  }
}
