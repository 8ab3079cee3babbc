/** Why counts cannot be put together. */
export type CountProblem = 'percentOnly' | 'levelsTwice' | 'levelsMissing' | 'levelsUnknown';

/**
 * Why a column waits for a yes. `recommend`: it may be "would you recommend". `turned`: a high answer may be bad.
 * `concern`, `expectation`, `likelihood`: it asks for these, not for satisfaction. `shared`: items of several dimensions
 * are called so. `words`: its words are no settled list. `ends`: nothing settles the scale's ends. `opaque`: the header
 * does not say what is rated. `shares`: shares and percents are mixed. `same`: two columns have one header. `new`: it
 * was not there at the last grading.
 */
export type AskReason =
  | 'recommend'
  | 'turned'
  | 'concern'
  | 'expectation'
  | 'likelihood'
  | 'shared'
  | 'words'
  | 'ends'
  | 'opaque'
  | 'shares'
  | 'same'
  | 'new';

/** A fault in the sheet, told to people with its cell. */
export type IssueCode =
  // the sheet cannot be graded
  | 'emptySheet'
  | 'headerOnly'
  | 'allBlank'
  | 'noRating'
  | 'onlyUnconfirmed'
  | 'noKinds'
  | 'complaintRows'
  | CountProblem
  | 'cellTooLong'
  // a column
  | 'duplicateHeader'
  | 'secondHeader'
  | 'needsConfirmation'
  | 'unevenLevels'
  | 'conflictingLevels'
  | 'noLevels'
  | 'datesUnsettled'
  | 'confirmedGone'
  | 'noneFits'
  | 'readAsPercent'
  | 'mixedShares'
  | 'wholeBesideItems'
  | 'optionsJoined'
  // which responses count
  | 'noRespondent'
  | 'undatedRepeat'
  | 'leftOutGone'
  | 'leftOutNoReason'
  | 'leftOutNoRow'
  | 'overrideNoReason'
  | 'overrideUnknown'
  | 'overridePercent'
  | 'overrideNoVerdict'
  | 'overrideGone'
  | 'placedNoRow'
  | 'placedTaken'
  // counts
  | 'levelsOfSheet'
  | 'maybeCounts'
  | 'noCount'
  | 'unknownLevel'
  | 'totalDiffers'
  | 'totalRow'
  // a cell, counted as not answered
  | 'unknownWord'
  | 'offScale'
  | 'errorValue'
  | 'dateValue'
  | 'unreadableDate'
  | 'outsideEvidence'
  | 'noEvidence';
