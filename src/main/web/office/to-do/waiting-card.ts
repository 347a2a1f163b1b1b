import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import { base } from '../../ui/base.js';
import '../../ui/count-down.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import { described } from '../registers/books.js';
import type { Clock, Register } from '../registers/register.js';
import { cards } from './card-styles.js';
import { t } from './words.js';

const EVERY_MS = 60_000;
const SHOWN = 6;
const ASKED = 100;

interface Line {
  says: string;
  to: string;
  clock: Clock | undefined;
}

interface Waits {
  title: string;
  lines: readonly Line[];
  /// Whether the desk has more than it was asked for.
  isMore: boolean;
  to: string;
}

/// What of one register waits, the first due first.
@customElement('waiting-card')
export class WaitingCard extends LitElement {
  static override styles = [base, cards];

  @property() register = '';

  private readonly waits = new Loaded(this, () => waitsOf(this.register), EVERY_MS);

  protected override render() {
    return html`<section class="card stack">${this.waits.show((waits) => this.#whole(waits))}</section>`;
  }

  #whole({ title, lines, isMore, to }: Waits) {
    const count = t(isMore ? 'more' : 'count', { n: lines.length });
    return html`<div class="row spread">
        <h2>${title}</h2>
        <mark-chip tone=${lines.length > 0 ? 'accent' : ''}>${count}</mark-chip>
      </div>
      ${lines.length === 0 ? html`<p class="soft small">${t('none')}</p>` : nothing}
      <ul ?hidden=${lines.length === 0}>
        ${lines.slice(0, SHOWN).map((line) => this.#line(line))}
      </ul>
      <p class="small"><page-link to=${to}>${t('all')}</page-link></p>`;
  }

  #line({ says, to, clock }: Line) {
    return html`<li>
      <span><page-link to=${to}>${says}</page-link></span>
      <span class="when small">
        ${clock?.dueAt
          ? html`<count-down due=${clock.dueAt} warn=${clock.warnAt ?? ''}></count-down><br />`
          : nothing}
        <span class="soft">${clock?.title ?? ''}${!clock?.dueAt && clock?.note ? ` · ${clock.note}` : ''}</span>
      </span>
    </li>`;
  }
}

async function waitsOf(name: string): Promise<Waits> {
  const register = await described(name);
  const { waiting } = register;
  if (!waiting) {
    throw new Error(`Nothing of ${name} waits`);
  }
  const limit = register.filters?.some((one) => one.name === 'state') ? ASKED : undefined;
  const page = (await read(register.list, { ...waiting.asked, limit })) as {
    items?: unknown[];
    next?: string;
    more?: boolean;
  };
  const lines = (page.items ?? [])
    .filter((entry) => waiting.concerns?.(entry) ?? true)
    .map((entry) => ({ says: waiting.says(entry), to: pathOf(name, register, entry), clock: waiting.clock(entry) }))
    .sort((one, other) => dueOf(one).localeCompare(dueOf(other)));
  const asked = new URLSearchParams(Object.entries(waiting.asked).map(([key, value]) => [key, String(value)]));
  return {
    title: waiting.title,
    lines,
    isMore: page.next !== undefined || page.more === true,
    to: `/registers/${name}${asked.size > 0 ? `?${asked}` : ''}`,
  };
}

function pathOf(name: string, register: Register, entry: unknown): string {
  return `/registers/${name}${register.one ? `/${encodeURIComponent(register.key(entry))}` : ''}`;
}

/// What has no time comes last.
function dueOf({ clock }: Line): string {
  return clock?.dueAt ?? '9';
}
