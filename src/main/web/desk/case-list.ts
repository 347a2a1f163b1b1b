import { LitElement, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../ui/base.js';
import '../ui/count-down.js';
import '../ui/state-note.js';
import { moment } from '../words/moments.js';
import { term } from '../words/terms.js';
import type { CaseLine, CaseSource } from './case-source.js';
import { listStyles } from './case-list-styles.js';
import { t } from './words.js';
import { t as bulk } from './words/bulk.js';

const NEAR_THE_END_PX = 600;

/// The lines of a view. One of them is where the keyboard is; Enter or a click opens it (`open`).
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
  @query('.scroll') private readonly scroller!: HTMLElement;

  move(step: number): void {
    const lines = this.source.lines;
    const now = lines.findIndex((line) => line.id === this.at);
    const next = lines[Math.min(lines.length - 1, Math.max(0, now + step))];
    if (next) {
      this.at = next.id;
      void this.updateComplete.then(() => this.#focusAt());
    }
  }

  #focusAt(): void {
    const line = this.renderRoot.querySelector<HTMLElement>('a[tabindex="0"]');
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    const { lines, problem, loading } = this.source;
    return html`<div class="scroll" @scroll=${this.#scrolled}>
      ${problem
        ? html`<state-note
            kind="problem"
            text=${problem.sentence}
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
          lines,
          (line) => line.id,
          (line, index) => this.#line(line, index),
        )}
      </ul>
      ${this.source.more && this.source.asOf
        ? html`<p class="note">${t('list.more', { n: lines.length })}</p>`
        : nothing}
    </div>`;
  }

  #line(line: CaseLine, index: number) {
    const here = this.at ? line.id === this.at : index === 0;
    return html`<li class=${this.chosen ? 'choosing' : ''}>
      ${this.chosen ? this.#check(line, this.chosen) : nothing}
      <a
        href="/cases/${line.id}"
        tabindex=${here ? 0 : -1}
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
          <span class="status">${term('status', line.status)}</span>
        </span>
        <span class="third soft">
          <span>${line.assignee ?? t('unassigned')}</span>
          <span>${moment(line.receivedAt)}</span>
        </span>
        <span class="unseen">${term('priority', line.priority)}</span>
      </a>
    </li>`;
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
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    if (scrollHeight - scrollTop - clientHeight < NEAR_THE_END_PX) {
      void this.source.further();
    }
  }
}
