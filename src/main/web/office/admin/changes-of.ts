import { html } from 'lit';
import '../templates/template-changes.js';
import './policy-changes.js';
import type { Content } from './policy-content.js';

/// What a draft of a policy makes different, as it suits the policy.
export function changesOf(name: string, inForce: Content, draft: Content) {
  return name === 'templates'
    ? html`<template-changes .inForce=${inForce} .draft=${draft}></template-changes>`
    : html`<policy-changes .inForce=${inForce} .draft=${draft}></policy-changes>`;
}
