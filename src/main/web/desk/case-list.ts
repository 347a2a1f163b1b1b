import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import '../ui/count-down.js';
import { rowWindow } from '../ui/row-window.js';
import type { RowWindow } from '../ui/row-window.js';
import '../ui/state-note.js';
import { moment } from '../words/moments.js';
import { term } from '../words/terms.js';
import type { CaseLine } from './case-line.js';
import type { CaseSource } from './case-source.js';
import { listStyles } from './case-list-styles.js';
import { t } from './words.js';
import { t as bulk } from './words/bulk.js';

const NEAR_THE_END_PX = 600;
const ROW_PX = 76;

/// The lines of a view, of which only those near what is in sight are in the page. One of them is where
/// the keyboard is; Enter or a click opens it (`open`).
@customElement('case-list')
export class CaseList extends LitElement {
  static override styles = [base, listStyles];

  @property({ attribute: false }) source!: CaseSource;
  /// Both only so that the list is drawn again when they change.
  @property({ attribute: false }) lines: CaseLine[] = [];
  @property({ type: Boolean }) loading = false;
  /// The case that is open.
  @property() open = '';
  /// Which of them are chosen, while somebody chooses several; says `choose` with each.
  @property({ attribute: false }) chosen: ReadonlySet<string> | undefined;
  /// The case where the keyboard is.
  @property() at = '';
  @state() private shown: RowWindow = { first: 0, last: 40 };
  @query('.scroll') private readonly scroller!: HTMLElement;
  @query('ul') private readonly list!: HTMLElement;
  #rowPx = 0;
  #watch = new ResizeObserver(() => {
    this.#rowPx = 0;
    this.requestUpdate();
    this.#look();
  });

  move(step: number): void {
    const lines = this.source.lines;
    const now = lines.findIndex((line) => line.id === this.at);
    const place = Math.min(lines.length - 1, Math.max(0, now + step));
    const next = lines[place];
    if (next) {
      this.at = next.id;
      this.#bringIntoSight(place);
      void this.updateComplete.then(() => this.#focusAt());
    }
  }

  /// Of rows that are not drawn nobody knows more than their place.
  #bringIntoSight(place: number): void {
    const top = place * this.#height;
    const { scrollTop, clientHeight } = this.scroller;
    if (top < scrollTop) {
      this.scroller.scrollTop = top;
    } else if (top + this.#height > scrollTop + clientHeight) {
      this.scroller.scrollTop = top + this.#height - clientHeight;
    }
    this.#look();
  }

  #focusAt(): void {
    this.renderRoot
      .querySelector<HTMLElement>('a[tabindex="0"]')
      ?.focus({ preventScroll: true });
  }

  override disconnectedCallback(): void {
    this.#watch.disconnect();
    super.disconnectedCallback();
  }

  protected override firstUpdated(): void {
    this.#watch.observe(this.scroller);
  }

  protected override render() {
    const { lines, problem, loading } = this.source;
    const stop = this.#tabStop();
    return html`${this.#news()}
      <div class="scroll" @scroll=${this.#scrolled}>
        ${problem
          ? html`<state-note
              kind="problem"
              text=${problem.sentenceMeanwhile}
              .retry=${() => this.source.again()}
            ></state-note>`
          : nothing}
        ${lines.length === 0 && !problem
          ? html`<state-note
              kind=${loading ? 'loading' : 'empty'}
              text=${loading ? nothing : t('list.empty')}
            ></state-note>`
          : nothing}
        <ul aria-label=${t('list')}>
          ${repeat(
            lines.slice(this.shown.first, this.shown.last),
            (line) => line.id,
            (line, place) => this.#line(line, this.shown.first + place, stop),
          )}
        </ul>
      </div>`;
  }

  /// What came meanwhile waits until somebody wants to see it: nothing moves under their hand.
  #news() {
    const { news } = this.source;
    return html`<div class="news" role="status">
      ${news
        ? html`<action-button look="slim primary" @click=${this.#showNews}
            >${news.added > 0 ? t('list.new', { n: news.added }) : t('list.other')}</action-button
          >`
        : nothing}
    </div>`;
  }

  #showNews(): void {
    this.source.showNews();
    this.scroller.scrollTop = 0;
  }

  /// Where the keyboard comes in: its case if it is drawn, else the first row that is.
  #tabStop(): number {
    const { first, last } = this.shown;
    const place = this.source.lines.findIndex((one) => one.id === this.at);
    return place >= first && place < last ? place : first;
  }

  #line(line: CaseLine, index: number, stop: number) {
    return html`<li
      class=${this.chosen ? 'choosing' : ''}
      aria-setsize=${this.source.more ? -1 : this.source.lines.length}
      aria-posinset=${index + 1}
    >
      ${this.chosen ? this.#check(line, this.chosen) : nothing}
      <a
        href="/cases/${line.id}"
        class=${line.gone ? 'gone' : ''}
        tabindex=${index === stop ? 0 : -1}
        aria-current=${line.id === this.open ? 'true' : nothing}
        @focus=${() => (this.at = line.id)}
        @click=${(event: Event) => this.#opened(event, line)}
      >
        <span class="mark ${line.priority}" aria-hidden="true"></span>
        <span class="first">
          <span class="no mono">${line.caseNo}</span>
          ${line.nextDueAt
            ? html`<count-down due=${line.nextDueAt} warn=${line.warnAt ?? ''}></count-down>`
            : html`<span class="soft">${t('no-due')}</span>`}
        </span>
        <span class="second">
          <span>${term('category', line.category)} · ${term('severity', line.severity)}</span>
          <span class="status">${line.gone ? t('list.gone') : term('status', line.status)}</span>
        </span>
        <span class="third soft">
          <span>${line.assignee ?? t('unassigned')}</span>
          <span>${moment(line.receivedAt)}</span>
        </span>
        <span class="unseen">${term('priority', line.priority)}</span>
      </a>
    </li>`;
  }

  /// The rows that are not drawn keep their place. Their height is measured once for a width: rows that
  /// are measured again and again while they move would never come to rest.
  protected override updated(changed: Map<string, unknown>): void {
    this.#rowPx ||= this.list.querySelector('li')?.offsetHeight ?? 0;
    const { first, last } = this.shown;
    const behind = Math.max(0, this.source.lines.length - last);
    this.list.style.paddingTop = `${first * this.#height}px`;
    this.list.style.paddingBottom = `${behind * this.#height}px`;
    if (changed.has('lines')) {
      this.#look();
    }
  }

  get #height(): number {
    return this.#rowPx || ROW_PX;
  }

  #look(): void {
    const next = rowWindow(this.scroller, this.#height, this.source.lines.length);
    if (next.first !== this.shown.first || next.last !== this.shown.last) {
      this.shown = next;
    }
  }

  #check(line: CaseLine, chosen: ReadonlySet<string>) {
    return html`<input
      type="checkbox"
      aria-label=${bulk('choose', { caseNo: line.caseNo })}
      .checked=${chosen.has(line.id)}
      @change=${() => this.dispatchEvent(new CustomEvent('choose', { detail: line.id }))}
    />`;
  }

  #opened(event: Event, line: CaseLine): void {
    const click = event as MouseEvent;
    if (click.metaKey || click.ctrlKey || click.shiftKey) {
      return;
    }
    event.preventDefault();
    this.at = line.id;
    this.dispatchEvent(new CustomEvent('open', { detail: line.id }));
  }

  #scrolled(): void {
    this.#look();
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    if (scrollHeight - scrollTop - clientHeight < NEAR_THE_END_PX) {
      void this.source.further();
    }
  }
}
