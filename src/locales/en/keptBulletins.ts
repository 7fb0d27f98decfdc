import type { KeptBulletinTexts } from '../keptBulletins';

export const keptBulletinTexts: KeptBulletinTexts = {
  statusNote: (status) =>
    status === null
      ? 'Figures read from a bulletin of the user’s, which states no status.'
      : {
          preliminary: 'Preliminary figures, read from a bulletin of the user’s.',
          revised: 'Revised figures, read from a bulletin of the user’s.',
          estimate: 'Estimates, read from a bulletin of the user’s.',
          target: 'Targets, read from a bulletin of the user’s.',
          final: 'Final figures, read from a bulletin of the user’s.',
        }[status],
  places: { page: 'page {n}, row “{subject}”', row: 'row {n}, “{subject}”', line: 'line {n} of the text' },
  notes: {
    read: 'read from the bulletin in the likeliest way, or as the user chose',
    estimate: 'an estimate of the publisher’s',
  },
};
