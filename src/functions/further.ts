/**
 * The entry of dist/further.js: what functions.js does without where it answers about the document, so that it stays
 * small. Without this script it finds each of these `undefined`: an error is not explained then, and of other datasets
 * only those rules are checked that hold for the document too.
 */
import '../catalogue/offers';
import '../catalogue/precedence';
import '../checks/furtherDiagnoses';
import '../checks/furtherRules';
import '../datasets/seriesLater';
import './cardNewest';
import '../indicators/measuredBy';
import '../indicators/newestAnswers';
import '../locales/problems';
import '../model/oldEncodings';
import '../search/furtherSearch';
