/** Why nothing has been done in the workbook; the message is for the user, in the user's language. */
export class Refusal extends Error {}
