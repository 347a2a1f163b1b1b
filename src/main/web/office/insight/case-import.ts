import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { read, upload } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { ImportAnswer } from '../../api/types.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/progress-bar.js';
import { toastProblem } from '../../ui/toast.js';
import './import-result.js';
import { lineCount } from './line-count.js';
import { t } from './words.js';

const EVERY_MS = 1_000;

/// Complaints from a file, one a line. The desk says meanwhile how far it is; what it has taken stays,
/// also when the page is left.
@customElement('case-import')
export class CaseImport extends LitElement {
  static override styles = [
    base,
    css`
      input {
        font: inherit;
        max-width: 100%;
      }
    `,
  ];

  @state() private file: File | undefined;
  @state() private lines = 0;
  @state() private running = false;
  @state() private answer: ImportAnswer | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #id = '';
  #isBroken = false;

  override disconnectedCallback(): void {
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  protected override render() {
    return html`<section class="card stack">
      <h2>${t('import')}</h2>
      <p class="small soft">${t('import.lead')}</p>
      <label class="stack small"
        >${t('import.file')}<input
          type="file"
          accept=".ndjson,.jsonl,application/x-ndjson"
          ?disabled=${this.running}
          @change=${this.#chosen}
      /></label>
      <div class="row wrap">
        <action-button
          look="primary"
          ?busy=${this.running}
          ?disabled=${!this.file || this.lines === 0}
          @click=${this.#run}
          >${t('import.run')}</action-button
        >
        ${this.file
          ? html`<span class="small soft">${t('import.lines', { n: this.lines })}</span>`
          : nothing}
      </div>
      ${this.running ? this.#progress() : nothing}
      ${this.answer?.finishedAt
        ? html`<import-result .answer=${this.answer}></import-result>`
        : nothing}
    </section>`;
  }

  #progress() {
    const received = this.answer?.received ?? 0;
    return html`<progress-bar
      text=${t('import.runs', { n: received, of: this.lines })}
      share=${received / Math.max(1, this.lines)}
    ></progress-bar>`;
  }

  async #chosen(event: Event): Promise<void> {
    const file = (event.target as HTMLInputElement).files?.[0];
    this.answer = undefined;
    this.lines = 0;
    this.file = file;
    if (file) {
      const lines = await lineCount(file);
      if (this.file === file) {
        this.lines = lines;
      }
    }
  }

  async #run(): Promise<void> {
    const { file } = this;
    if (!file) {
      return;
    }
    this.#id = crypto.randomUUID();
    this.#isBroken = false;
    this.answer = undefined;
    this.running = true;
    this.#watch();
    try {
      this.answer = await upload<ImportAnswer>('/imports', file, {
        'Content-Type': 'application/x-ndjson',
        'Import-Id': this.#id,
      });
      this.#over();
    } catch (failure) {
      toastProblem(failure);
      this.#isBroken = true;
      await this.#lookOn();
    }
  }

  #over(): void {
    clearTimeout(this.#timer);
    this.running = false;
  }

  #watch(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#lookOn(), EVERY_MS);
  }

  /// Where the connection broke, the desk goes on with what it has got, unless it never began.
  async #lookOn(): Promise<void> {
    const isKnown = await this.#look();
    if (this.#isBroken && isKnown && (!this.answer || this.answer.finishedAt)) {
      this.#over();
    }
    if (this.running && this.isConnected) {
      this.#watch();
    }
  }

  /// It is not there before the first lines are read; the answer of the import itself counts.
  ///
  /// @return whether the desk could be asked
  async #look(): Promise<boolean> {
    try {
      const answer = await read('GET /imports/{id}', { id: this.#id });
      if (this.running) {
        this.answer = answer;
      }
      return true;
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      return !failure.passes;
    }
  }
}
