import { reportSizes } from './sizes';

reportSizes();
