import { partsOf } from './said';

/** A row of STOP, whichever generation of columns it stands in; empty where the generation lacks one. */
export interface StopRow {
  start: string;
  /** `Estimated` or `Actual`. */
  certainty: string;
  end: string;
  status: string;
  /** Shutdown, Throttle or both. */
  type: string;
  /** Full network, Service-based or both. */
  breadth: string;
  network: string;
  area: string;
  extent: string;
  services: string[];
  cause: string;
  acknowledged: string;
  justification: string;
  links: string[];
}

/**
 * Brings the columns of the tabs from 2020 on, of 2019 (`ID`, M/D/YYYY, TRUE/FALSE) and of 2016 to 2018
 * (`year`, `duration_days`) to one form. Names are already without case and blanks at the edges.
 */
export function readStop(cells: Readonly<Record<string, string>>): StopRow {
  const first = (...names: string[]) => names.map((name) => cells[name] ?? '').find(Boolean) ?? '';
  return {
    start: first('start_date'),
    certainty: first('start_date_type'),
    end: first('end_date'),
    status: first('shutdown_status'),
    type: first('shutdown_type', 'shutdown_type_new'),
    breadth: breadthOf(first('shutdown_extent', 'full or service-based', 'shutdown_type_group')),
    network: first('affected_network'),
    area: first('area_name'),
    extent: first('geo_scope'),
    services: servicesOf(cells),
    cause: first('actual_cause'),
    acknowledged: first('gov_ack'),
    justification: first('gov_justification', 'official_just'),
    links: ['info_source_link', 'news_link', 'an_link'].flatMap((name) =>
      (cells[name] ?? '').split(/[\s,;]+/),
    ),
  };
}

/** 2019 writes `full`, 2016 to 2018 `full and service-based`. */
function breadthOf(text: string): string {
  if (/^full$/i.test(text)) return 'Full network';
  if (/^full and service-based$/i.test(text)) return 'Full network, Service-based';
  return text;
}

/** `facebook_affected` … say yes or no each; other services stand in a list. */
function servicesOf(cells: Readonly<Record<string, string>>): string[] {
  const lists = [
    'other_affected',
    'other_service_details (specify)',
    'services_affected',
    'service_details',
  ];
  const flagged = Object.entries(cells).flatMap(([column, value]) => {
    const [, name = ''] = /^(\w+?)_affected$/.exec(column) ?? [];
    if (name === '' || !/^(yes|true)$/i.test(value)) return [];
    return Object.hasOwn(names, name) ? names[name]! : [name];
  });
  const listed = lists.flatMap((column) => partsOf(cells[column] ?? ''));
  return [...new Set([...flagged, ...listed])].filter(
    (name) => !/^(no|none|unknown|n\/a|false|true|yes)$/i.test(name),
  );
}

/** Columns of yes and no whose name is not that of the service. */
const names: Record<string, string[]> = {
  phonecall: ['Telephony'],
  sms_and_phone_call: ['SMS', 'Telephony'],
};
