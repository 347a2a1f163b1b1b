import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { base } from '../../ui/base.js';
import type { FormDialog } from '../../ui/form-dialog.js';
import '../../ui/form-dialog.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/page-link.js';
import { toast, toastProblem } from '../../ui/toast.js';
import './clock-list.js';
import { entryOf } from './entry-reading.js';
import type { EntryView } from './entry-reading.js';
import './entry-steps.js';
import './entry-story.js';
import './entry-table.js';
import type { Column, Part } from './register.js';
import { chip } from './show.js';
import { formOf } from './step-form.js';
import { beginsOf, taken } from './step-taking.js';
import type { Pressed } from './step-taking.js';
import { t as name } from './words.js';
import type { Name } from './words.js';
import { t } from './words/common.js';

const EVERY_MS = 30_000;

/// One entry of a register: its facts, what is due, what happened, and what can be done.
@customElement('entry-page')
export class EntryPage extends LitElement {
  static override styles = [
    base,
    css`
      .columns {
        display: grid;
        grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
        gap: var(--gap-4);
        align-items: start;
      }
      dl {
        display: grid;
        grid-template-columns: minmax(7em, max-content) minmax(0, 1fr);
        gap: var(--gap-2) var(--gap-4);
      }
      dt {
        color: var(--text-soft);
      }
      dd {
        overflow-wrap: anywhere;
      }
      .lines {
        white-space: pre-line;
      }
      @media (max-width: 900px) {
        .columns {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  /// The name of the register, and which entry of it.
  @property() register = '';
  @property() entry = '';
  @query('form-dialog') private readonly dialog!: FormDialog;

  private readonly view = new Loaded(this, () => entryOf(this.register, this.entry), EVERY_MS);

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.get('entry') || changed.get('register')) {
      this.view.value = undefined;
      void this.view.again();
    }
  }

  protected override render() {
    return html`<div class="page" @step=${this.#pressed}>
      ${this.view.show((view) => this.#whole(view))}
      <form-dialog></form-dialog>
    </div>`;
  }

  #whole({ register, entry, history, clocks }: EntryView) {
    const mark = register.mark?.(entry);
    const steps = register.steps ?? [];
    return html`<p class="small">
        <page-link to="/registers/${this.register}"
          >${t('back-to', { register: name(this.register as Name) })}</page-link
        >
      </p>
      <div class="row wrap">
        <h1>${register.label(entry)}</h1>
        ${mark ? chip(mark) : nothing}
      </div>
      ${steps.length > 0
        ? html`<section class="card"><entry-steps .steps=${steps} .entry=${entry}></entry-steps></section>`
        : nothing}
      <div class="columns">
        <div class="stack">
          <section class="card stack">
            <h2>${t('facts')}</h2>
            <dl>${(register.facts ?? []).map((fact) => shownFact(fact, entry))}</dl>
          </section>
          ${(register.parts ?? []).map((part) => this.#part(part, entry))}
        </div>
        <div class="stack">
          ${clocks.length > 0
            ? html`<section class="card stack">
                <h2>${t('clocks')}</h2>
                <clock-list .clocks=${clocks}></clock-list>
              </section>`
            : nothing}
          ${register.story && history.length > 0
            ? html`<section class="card stack">
                <h2>${t('timeline')}</h2>
                <entry-story .story=${register.story} .history=${history}></entry-story>
              </section>`
            : nothing}
        </div>
      </div>`;
  }

  #part(part: Part<unknown, unknown>, entry: unknown) {
    const items = part.items(entry);
    return items.length > 0
      ? html`<section class="card stack">
          <h2>${part.title}</h2>
          <entry-table
            label=${part.title}
            .columns=${part.columns}
            .rows=${items}
            .entry=${entry}
            .steps=${part.step ? [part.step] : []}
          ></entry-table>
        </section>`
      : nothing;
  }

  #pressed(event: CustomEvent<Pressed>): void {
    const { step } = event.detail;
    if (step.run) {
      step.run(event.detail.entry).catch(toastProblem);
      return;
    }
    // As it was seen: what is read meanwhile nobody looks at behind the form.
    let { entry } = event.detail;
    this.dialog.ask(
      formOf({
        step,
        begins: beginsOf(event.detail),
        refresh: async () => {
          await this.view.again();
          entry = this.view.value?.entry ?? entry;
        },
        take: async (filled, key) => {
          await taken({ ...event.detail, entry }, filled, key);
          toast(t('done', { step: step.title }));
          await this.view.again();
        },
      }),
    );
  }
}

/// Nothing for what is not known.
function shownFact(fact: Column<unknown>, entry: unknown) {
  const shown = fact.show(entry);
  return shown === undefined || shown === null || shown === nothing || shown === ''
    ? nothing
    : html`<dt>${fact.title}</dt>
        <dd>${shown}</dd>`;
}
