/**
 * Who each server action of the build listens to; of anybody else's session it says no more than that nobody is signed
 * in. An action that is not here fails the journey that reads this table.
 */
export type Listens = "professionals" | "family" | "anybody";

export const ACTIONS: Record<string, Record<string, Listens>> = {
  "lib/auth/actions.ts": { askLink: "anybody", askOwnLink: "professionals" },
  "lib/gate/actions.ts": { askByLink: "anybody", askByShortCode: "anybody", askAgain: "family" },
  "lib/casus/actions.ts": {
    addGuardianAction: "professionals",
    addParticipantAction: "professionals",
    assessCompetenceAction: "professionals",
    changePlaceAction: "professionals",
    closeCasusAction: "professionals",
    confirmDutyAction: "professionals",
    correctAddressAction: "professionals",
    endCoordinatorAction: "professionals",
    endParticipationAction: "professionals",
    endRestrictionAction: "professionals",
    makeCasusAction: "professionals",
    nameCoordinatorAction: "professionals",
    recordAuthorityAction: "professionals",
    reopenCasusAction: "professionals",
    restrictAction: "professionals",
    settleDoubleAction: "professionals",
  },
  "lib/consent/actions.ts": {
    askAction: "professionals",
    discardAction: "professionals",
    endAction: "professionals",
    exceptionsAction: "professionals",
    informationAction: "professionals",
    partiesAction: "professionals",
    periodAction: "professionals",
    questionAction: "professionals",
    recordAction: "professionals",
    sendAction: "professionals",
    startAction: "professionals",
  },
  "lib/consent/answer-actions.ts": {
    beginAction: "family",
    checksAction: "family",
    choiceAction: "family",
    keepAction: "family",
    onePageAction: "family",
    signAction: "family",
    talkAction: "family",
    withdrawAction: "family",
  },
  "lib/note/actions.ts": {
    announceAction: "professionals",
    noteAction: "professionals",
    takeBackAction: "professionals",
  },
};
