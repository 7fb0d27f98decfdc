import { join } from 'node:path';
import { env } from 'node:process';

/**
 * Files that the project is made from and checked against and that are no part of it, such as the document that the
 * figures come from. They lie beside the checkout in `shared`, or in the folder that VNEXPORT_SHARED names.
 */
export const SHARED = env['VNEXPORT_SHARED'] ?? join(__dirname, '../../shared');
