import { filesOf } from './files.js';

/** Of no use in a mirror: a page of the root of a host, and data of pages that are opened as files. */
const isUseless = (/** @type {string} */ file) =>
  file === '404.html' || /\/(events|services)\/[^/]+\/__data\.json$/.test(file);

const isPicture = (/** @type {string} */ file) => /\/charts\/.*\.(png|pdf)$/.test(file);

/**
 * The files of a built site that a mirror holds, in order.
 * @param {string} site folder of the built site
 * @param {boolean} isSmall without pictures and PDF files, which are most of its bytes
 */
export const mirrorFiles = (site, isSmall) =>
  filesOf(site).filter((file) => !isUseless(file) && !(isSmall && isPicture(file)));
