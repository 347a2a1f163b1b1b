import { html, nothing } from 'lit';
import '../../ui/count-down.js';
import '../../ui/mark-chip.js';
import type { Tone } from '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import { moment, wholeMoment } from '../../words/moments.js';
import { t } from './words/common.js';
import type { Column, Mark, Shown } from './register.js';

/// How facts of all registers are shown.

export function at(instant: string | undefined): Shown {
  return instant
    ? html`<time datetime=${instant} title=${wholeMoment(instant)}>${moment(instant)}</time>`
    : nothing;
}

export function due(instant: string | undefined, warn = ''): Shown {
  return instant ? html`<count-down due=${instant} warn=${warn}></count-down>` : nothing;
}

export function chip({ text, tone }: Mark): Shown {
  return html`<mark-chip tone=${tone}>${text}</mark-chip>`;
}

export function toned(text: string, tone: Tone): Mark {
  return { text, tone };
}

export function caseLink(caseId: string | undefined): Shown {
  return caseId
    ? html`<page-link to="/cases/${caseId}">${t('to-case')}</page-link>`
    : nothing;
}

export function entryLink(register: string, id: string | undefined): Shown {
  return id
    ? html`<page-link to="/registers/${register}/${id}">${t('to-entry')}</page-link>`
    : nothing;
}

export function yesNo(value: boolean): string {
  return t(value ? 'yes' : 'no');
}

/// Of a length of time such as `PT1H30M`.
export function span(duration: string | undefined): string | undefined {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(duration ?? '');
  if (!parts) {
    return duration;
  }
  const [, days, hours, minutes, seconds] = parts;
  const said = [
    days && t('days', { n: days }),
    hours && t('hours', { n: hours }),
    minutes && t('minutes', { n: minutes }),
    seconds && t('seconds', { n: Math.round(Number(seconds)) }),
  ].filter((part) => part !== undefined);
  return said.join(' ') || t('minutes', { n: 0 });
}

export function column<T>(title: string, show: (entry: T) => Shown): Column<T> {
  return { title, show };
}
