import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { deskNow } from '../../app/desk-time.js';
import '../../ui/count-down.js';
import '../../ui/page-link.js';
import { ago, wholeMoment } from '../../words/moments.js';

/// What lists of work show again and again.

export function caseCell(caseId: string, text: string): TemplateResult {
  return html`<page-link class="mono" to="/cases/${caseId}">${text}</page-link>`;
}

export function dueCell(due: string | undefined): TemplateResult | string {
  return due ? html`<count-down due=${due}></count-down>` : '–';
}

export function ageCell(at: string): TemplateResult {
  return html`<span title=${wholeMoment(at)}>${ago(at, deskNow())}</span>`;
}

/// Words of people, as they were written; never as a page.
export function wordsCell(text: string): TemplateResult {
  return html`<span class="said">${text}</span>`;
}
