import { numberIn } from '../numbers';
import { counted, listed, quote } from '../phrases';
import type { ServiceTexts } from '../service';

export const serviceTexts: ServiceTexts = {
  problems: {
    'not-an-address': () =>
      'That is no address of a data service. Paste the whole address of the query; it begins with https://.',
    'not-admitted': ({ host }) =>
      `This installation of VNEXPORT does not ask ${host}. Open the address in a browser, save the CSV file, and read that file instead; or ask whoever installed VNEXPORT to admit this service.`,
    offline: () =>
      'The data service does not answer. Check the address and the connection to the internet, then try again.',
    'forbids-reading': () =>
      'The data service answers, but does not let pages of other addresses read its figures (CORS). Open the address in a browser, save the CSV file, and read that file instead.',
    timeout: () =>
      'The data service takes too long. Ask for fewer figures (a shorter period, fewer goods) or try again later.',
    'too-large': () =>
      'The answer is larger than 5 MB. Ask for fewer figures: a shorter period, fewer goods or markets.',
    broken: () => 'The connection ended before the whole answer had come. Nothing was read; try again.',
    'no-results': () => 'The data service has no figures for this query. Check its codes and periods.',
    'not-understood': () =>
      'The data service does not understand the query. Compare the address with the instructions of the service.',
    'not-allowed': () =>
      'The data service gives these figures only to users who have signed in, which VNEXPORT cannot. Save the CSV file in a browser, and read that file instead.',
    'no-csv': () =>
      'The data service has no SDMX-CSV. Look in its instructions for an address that answers in the format SDMX-CSV.',
    'asks-too-much': () =>
      'The data service refuses the query because its answer is too large. Ask for fewer figures.',
    busy: ({ seconds }) =>
      seconds === undefined
        ? 'The data service is busy or under maintenance. Try again later.'
        : `The data service is busy or under maintenance. It asks to try again in ${counted(Math.max(1, Math.ceil(seconds / 60)), 'minute')}.`,
    'server-error': ({ status }) =>
      `The data service has failed (error ${status}). Try again later, or tell its operators.`,
    'other-format': ({ type }) =>
      `The address answers with ${type}, not with SDMX-CSV. Look in the instructions of the service for the address of the data query.`,
  },
  refusals: {
    'not-csv':
      'The file is broken: its rows have different numbers of cells, or a quotation mark is not closed. Nothing was read.',
    'not-sdmx-csv':
      'This is no SDMX-CSV: it begins neither with STRUCTURE nor with DATAFLOW. Nothing was read.',
    'decimals-unclear':
      'Some numbers have a decimal point and others a decimal comma, so that 1.234 could be two numbers. Nothing was read.',
    'several-structures': 'The file holds figures of several dataflows. Ask for each of them by itself.',
    'no-values': 'The file has no column TIME_PERIOD or OBS_VALUE. Nothing was read.',
    'no-figures':
      'The file holds no figure of Viet Nam’s trade with a value and a period. Check the reference area and the periods of the query.',
    contradiction:
      'The file states one figure with two different values. Nothing was read; ask its publisher which is right.',
  },
  questions: {
    missing: (column) => `The file does not say ${column}. Choose what holds for all its figures.`,
    'not-understood': (column, codes) => `What do these codes of ${column} mean? ${listed(codes)}`,
    'several-series': (column, codes) =>
      `The file holds several series by ${column}. Choose the one to read: ${listed(codes)}`,
  },
  leftOut: {
    'no-value': (rows) => `Without a value: ${counted(rows, 'row')}.`,
    'not-a-number': (rows) => `With a value that is no number: ${counted(rows, 'row')}.`,
    'other-area': (rows) => `Of other countries than Viet Nam: ${counted(rows, 'row')}.`,
    'no-period': (rows) =>
      `Of periods that are no half months, months, quarters or years: ${counted(rows, 'row')}.`,
    forecast: (rows) => `Forecasts, which are no results: ${counted(rows, 'row')}.`,
    'not-wanted': (rows) => `Left out as you have chosen: ${counted(rows, 'row')}.`,
  },
  unchanged: 'The data service has nothing newer.',
  address: 'Or the address of a query to a data service (SDMX-CSV)',
  ask: 'Read from this address',
  askAgain: 'Ask the service again',
  asking: 'Asking the data service…',
  from: (address) => `Source: ${address}`,
  read: (figures) => `${number(figures, 'figure')} read. Nothing is written to the workbook yet.`,
  asks: (questions) =>
    `The answer is here; it can be read once ${number(questions, 'question')} ${questions === 1 ? 'is' : 'are'} answered. Nothing is written to the workbook yet.`,
  review: {
    title: 'Review before saving',
    name: 'Title of the dataset',
    kept: (figures) => `${number(figures, 'figure')} will be saved.`,
    leftOut: (rows) => `${number(rows, 'row')} not read`,
    unclear: (questions) => `${number(questions, 'question')} to answer`,
    choose: 'Choose…',
    leaveRowsOut: 'Leave out the rows with this code',
    decided: (columns) => `You have answered: ${listed(columns)}`,
    askMeAgain: (column) => `Answer again: ${column}`,
    figures: (figures) => `All ${number(figures, 'figure')}`,
  },
  refreshed: {
    unchanged: (services) =>
      services === 1
        ? 'The data service has nothing newer.'
        : `${services} data services have nothing newer.`,
    news: (titles) =>
      `A data service has newer figures of ${listed(titles.map(quote))}: open “Bulletins” and choose “Ask the service again” to see what has changed before it is replaced.`,
    failed: (title, problem) => `${quote(title)}: ${problem}`,
  },
};

function number(count: number, thing: string): string {
  return `${numberIn(count, 'en')} ${thing}${count === 1 ? '' : 's'}`;
}
