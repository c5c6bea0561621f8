import { Note } from "@ocop/ui"
import { useWords } from "../../frame/words"
import { Page } from "../../kit/page"
import { Answered } from "../../kit/states"
import { useBackToStall } from "./back-to-stall"
import { ProfileForm } from "./profile-form"
import { useProfile } from "./use-profile"
import { joiningWords } from "./words"

/** Who the shop is and where its parcels are fetched. */
export default function ProfilePage() {
  const t = useWords(joiningWords)
  return (
    <Page title={t.profile} back={useBackToStall()}>
      <Answered query={useProfile()}>
        {(profile) => (
          <>
            {!profile.isIdentityOpen && (
              <Note>{profile.status === "submitted" ? t.identityWaits : t.identityFixed}</Note>
            )}
            <ProfileForm key={profile.status} profile={profile} />
          </>
        )}
      </Answered>
    </Page>
  )
}
