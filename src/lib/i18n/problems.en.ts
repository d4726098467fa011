import type { ProblemWords } from './problems';

export const words: ProblemWords = {
  locale: 'en',
  place: (file, row) => `${file} row ${row}`,
  meant: (value) => `did you mean ${value}?`,
  whichOf: (readings) => `${readings.join(', or ')}?`,
  severities: {
    error: { one: 'error', few: 'errors', many: 'errors' },
    question: { one: 'question', few: 'questions', many: 'questions' },
    note: { one: 'note', few: 'notes', many: 'notes' },
  },
  types: {
    string: 'text',
    integer: 'a whole number',
    number: 'a number with a point',
    boolean: 'true or false',
    date: 'YYYY-MM-DD',
  },
  rules: {
    'missing-file': {
      wrong: 'the file is missing',
      mend: 'add the file or take its table out of datapackage.json',
    },
    header: {
      wrong: 'the header differs from datapackage.json',
      mend: 'restore the columns and their order',
    },
    quotes: {
      wrong: 'a quotation mark inside a cell is not doubled',
      mend: 'write " inside a cell as ""',
    },
    'open-quote': {
      wrong: 'a quotation mark opens in this row and is never closed',
      mend: 'close it; write " inside a cell as ""',
    },
    'blank-row': { wrong: 'the row is blank', mend: 'delete the row' },
    'ragged-row': {
      wrong: 'the row has too many or too few cells',
      mend: 'put cells that hold a comma in quotes',
    },
    required: { wrong: 'the cell must not be empty', mend: 'fill the cell' },
    type: { wrong: 'the value is of the wrong type', mend: 'write it as the code book says' },
    pattern: { wrong: 'the value has the wrong form', mend: 'write it as the code book says' },
    enum: { wrong: 'the value is not one of the allowed ones', mend: 'choose one of them' },
    range: { wrong: 'the number is out of range', mend: 'check the number' },
    duplicate: { wrong: 'the value occurs twice', mend: 'give each row its own' },
    'duplicate-item': { wrong: 'the list names an item twice', mend: 'name it once' },
    reference: {
      wrong: 'the value is not in the table that it refers to',
      mend: 'correct it or add the row there',
    },
    date: { wrong: 'there is no such date', mend: 'check the calendar' },
    reversed: { wrong: 'the end is before the start', mend: 'check both dates' },
    'beyond-evidence': {
      wrong: 'the date is after lastEvidence',
      mend: 'raise lastEvidence in datapackage.json',
    },
    stray: {
      wrong: 'there are blanks or line breaks at the edge of the cell',
      mend: 'delete them',
    },
    untranslated: {
      wrong: 'the translation of a text is missing',
      mend: 'add the row or fill the cell',
    },

    'empty-file': { wrong: 'the file is empty', mend: 'save it again with its rows' },
    'no-rows': { wrong: 'the file has a header and no rows', mend: 'add a row' },
    'not-csv': {
      wrong: 'this is not a CSV file',
      mend: 'open it in a spreadsheet and save it as CSV UTF-8',
    },
    encoding: {
      wrong: 'the file is not plain UTF-8; it was read as {value}',
      mend: 'check that the letters are right, then save it as UTF-8 without a byte order mark',
    },
    separator: { wrong: 'cells are separated by {value}', mend: 'separate them by commas' },
    'line-breaks': { wrong: 'lines end with {value}', mend: 'end them with LF' },
    'lost-letters': {
      wrong: 'letters were lost when the file was saved',
      mend: 'go back to the original and save it as CSV UTF-8',
    },
    'unknown-table': {
      wrong: 'the header fits none of the tables',
      mend: 'start with a row of column names as the code book has them',
    },
    'rows-above': {
      wrong: 'rows above the header were left out: {value}',
      mend: 'delete them',
    },
    'column-order': {
      wrong: 'the columns are not in the order of the table',
      mend: 'put them in the order of the code book',
    },
    'column-renamed': {
      wrong: 'the column goes by another name',
      mend: 'call it {mend}',
    },
    'column-guessed': {
      wrong: 'the table has no such column; it was read as {mend}',
      mend: 'if it is {mend}, call it so; if not, delete it',
    },
    'column-twice': {
      wrong: 'the column occurs twice with different cells',
      mend: 'keep the right one',
    },
    'column-missing': {
      wrong: 'the column is missing, and none of its cells may be empty',
      mend: 'add the column',
    },
    'column-absent': {
      wrong: 'the column is missing and was read as empty',
      mend: 'add the column, with empty cells if nothing is known',
    },
    'column-unknown': {
      wrong: 'the table has no such column; it was left out',
      mend: 'delete the column or call it one of these: {detail}',
    },
    'column-nameless': {
      wrong: 'columns without a name or a cell were left out',
      mend: 'delete them',
    },
    'blank-rows': { wrong: 'blank rows were left out: {value}', mend: 'delete them' },
    'header-again': {
      wrong: 'the header is repeated here and was left out',
      mend: 'delete the row',
    },
    'empty-cells': {
      wrong: 'empty cells after the last column were left out',
      mend: 'delete them',
    },
    'smart-quotes': {
      wrong: 'curly quotation marks stand around a cell in place of straight ones',
      mend: 'write " around the cell, not “ or ”',
    },
    'replaces-row': {
      wrong: 'the row replaces a published one: {value}',
      mend: 'check that you mean to change {detail}',
    },

    trimmed: { wrong: 'blanks at the edge of the cell were cut', mend: 'write {mend}' },
    invisible: {
      wrong: 'characters that cannot be seen were taken out',
      mend: 'write {mend}',
    },
    unwrapped: {
      wrong: 'quotation marks or an equals sign around the value were taken off',
      mend: 'write {mend}',
    },
    'date-form': {
      wrong: 'the date is not written as in the tables',
      mend: 'write {mend}',
    },
    'date-unclear': {
      wrong: 'the date is not written as in the tables and is not guessed',
      mend: 'write YYYY-MM-DD, YYYY-MM or YYYY, as finely as the source says',
    },
    'number-form': {
      wrong: 'the number is not written as in the tables',
      mend: 'write {mend}',
    },
    'number-unclear': {
      wrong: 'the comma or point in the number can be read in two ways',
      mend: 'write it with a decimal point and without thousands separators',
    },
    'boolean-form': { wrong: 'yes or no is not written as in the tables', mend: 'write {mend}' },
    'value-form': {
      wrong: 'the value is not written as in the tables',
      mend: 'write {mend}',
    },
    'list-form': {
      wrong: 'the list is not written as in the tables',
      mend: 'write {mend}',
    },
    'spreadsheet-error': {
      wrong: 'the spreadsheet has put an error in place of the value',
      mend: 'write the value itself; if it is ####, widen the column and save again',
    },

    'mixed-script': {
      wrong: 'the word mixes Latin and Cyrillic letters',
      mend: 'type it again in one alphabet',
    },
    'time-reversed': {
      wrong: 'the event starts and ends on one day, but its end is at an earlier hour',
      mend: 'if it ended after midnight, give the next day as its end',
    },
    'time-without-day': {
      wrong: 'the hour is given, but not the day: {detail}',
      mend: 'give the day if the source has it, else leave the hour out',
    },
    'after-sources': {
      wrong: 'the date is later than all its sources, of which the last is dated {detail}',
      mend: 'check the date, or cite the source that has it',
    },
    'same-event': {
      wrong: 'this is probably the same event as {detail}: services and days largely agree',
      mend: 'if so, add your sources to that row',
    },
    'unused-source': { wrong: 'no row cites the source', mend: 'cite it or delete it' },
    'same-source': {
      wrong: 'this is probably the same source as {detail}: {value}',
      mend: 'if so, cite that one',
    },
    more: { wrong: 'and {value} more: {detail}', mend: 'mend those above first' },
    layout: {
      wrong: 'the file is not of the kind that was chosen',
      mend: 'check the kind of file',
    },
    json: { wrong: 'this is not JSON', mend: 'save the file from that address again, unchanged' },
    list: { wrong: 'there is no list of events in it', mend: 'check the kind of file' },
    count: { wrong: 'this is not a whole number of 0 or more', mend: 'look at the source' },
    counts: { wrong: 'the counts do not add up to all measurements', mend: 'fetch the file again' },
    day: { wrong: 'this date cannot be read', mend: 'write it as 2019-05-09' },
    weekday: {
      wrong: 'the weekday does not fit the date',
      mend: 'look at the source; the row is left out',
    },
    garbled: {
      wrong: 'letters had been garbled before the file was saved',
      mend: 'write the words again',
    },
    technical: {
      wrong: 'the cause given is technical',
      mend: 'the inclusion rule leaves such outages out',
    },
    elsewhere: {
      wrong: 'rows about other countries, or naming none, were left out',
      mend: 'nothing to do',
    },
    answer: { wrong: 'this answer does not fit the question', mend: 'answer again' },
  },
};
