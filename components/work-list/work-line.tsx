import { classWords } from "@/components/casus/pupil-words";
import { Hidden } from "@/components/ui/hidden";
import { Icon } from "@/components/ui/icon";
import { TextLink } from "@/components/ui/text-link";
import type { Framework } from "@/lib/policy/vocabulary";
import type { WorkItem } from "@/lib/work-list/items";
import { RenewButton } from "./renew-button";
import { workWords } from "./work-words";

type WorkLineProps = { item: WorkItem; framework: Framework; now: Date };

/** One thing of the work list: when · whom · what · what can be done. */
export function WorkLine({ item, framework, now }: WorkLineProps) {
  const { casusId, pupil, urgent } = item;
  const { when, whenDetail, status, title, about, action } = workWords(item, { framework, now });
  const whose = <Hidden> van {pupil.name}</Hidden>;
  return (
    <>
      <div className="werk-tijd">
        {urgent ? <b>{when}</b> : when}
        {whenDetail ? <span>{whenDetail}</span> : null}
      </div>
      <div className="werk-wie">
        <b>
          <TextLink href={`/casussen/${casusId}`}>{pupil.name}</TextLink>
        </b>
        <span className="uitleg">{classWords(pupil.schoolClass)}</span>
      </div>
      <div className="werk-wat">
        <p className={status ? `werk-zin s-${status}` : "werk-zin"}>
          <Icon
            name={
              status
                ? `ring-${status}`
                : item.kind === "birthday"
                  ? "diamond"
                  : item.kind === "draft"
                    ? "pen"
                    : "info"
            }
          />
          <span>{title}</span>
        </p>
        {about ? <span className="uitleg">{about}</span> : null}
      </div>
      <div className="werk-doe">
        {action === undefined ? null : "href" in action ? (
          <TextLink className="lees" href={action.href}>
            {action.label}
            {whose}
          </TextLink>
        ) : (
          <RenewButton casusId={casusId} consentId={action.renews}>
            {action.label}
            {whose}
          </RenewButton>
        )}
      </div>
    </>
  );
}
