package br.com.connectenergy.api.identity;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.core.identity.CompanyRole;
import br.com.connectenergy.core.identity.Invitation;
import br.com.connectenergy.core.identity.Invitations;
import br.com.connectenergy.core.identity.LoginEmail;
import br.com.connectenergy.core.identity.Members;
import br.com.connectenergy.core.shared.AccountId;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.EmailAddress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** RNF010: the people of the chosen company, invited and removed by its owner. */
@RestController
@RequestMapping("/api/v1/company")
@Tag(name = "Acesso")
class MemberController {

    private final Members members;
    private final Invitations invitations;

    MemberController(Members members, Invitations invitations) {
        this.members = members;
        this.invitations = invitations;
    }

    @GetMapping("/members")
    @Refuses({"REGISTRATION_NOT_FOUND", "NOT_OWNER"})
    @Operation(operationId = "companyMembers", summary = "As pessoas da empresa e os convites em aberto")
    CompanyPeople list(Actor.Company caller) {
        return new CompanyPeople(
                members.of(caller).stream().map(MemberView::of).toList(),
                invitations.openOf(caller).stream().map(InvitationView::of).toList());
    }

    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({"REGISTRATION_NOT_FOUND", "NOT_OWNER", "MEMBER_EXISTS", "ROLES_NOT_OF_COMPANY"})
    @Operation(
            operationId = "inviteMember",
            summary = "Convida uma pessoa por e-mail",
            description = "Um convite anterior para o mesmo e-mail deixa de valer.")
    InvitationView invite(Actor.Company caller, @Valid @RequestBody NewInvitation request) {
        LoginEmail email = LoginEmail.of(EmailAddress.of(request.email()));
        return InvitationView.of(invitations.invite(caller, email, Set.copyOf(request.roles())));
    }

    @DeleteMapping("/invitations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({"REGISTRATION_NOT_FOUND", "NOT_OWNER", "INVITATION_NOT_FOUND"})
    @Operation(operationId = "withdrawInvitation", summary = "Desfaz um convite em aberto")
    void withdraw(Actor.Company caller, @PathVariable UUID id) {
        invitations.withdraw(caller, id);
    }

    @PutMapping("/members/{accountId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({"REGISTRATION_NOT_FOUND", "NOT_OWNER", "MEMBER_NOT_FOUND", "ROLES_NOT_OF_COMPANY"})
    @Operation(operationId = "changeMember", summary = "Muda os papéis de uma pessoa; vale em cerca de um segundo")
    void change(Actor.Company caller, @PathVariable UUID accountId, @Valid @RequestBody MemberRoles change) {
        members.changeRoles(caller, new AccountId(accountId), Set.copyOf(change.roles()));
    }

    @DeleteMapping("/members/{accountId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({"REGISTRATION_NOT_FOUND", "NOT_OWNER", "MEMBER_NOT_FOUND", "LAST_OWNER"})
    @Operation(operationId = "removeMember", summary = "Tira uma pessoa da empresa; vale em cerca de um segundo")
    void remove(Actor.Company caller, @PathVariable UUID accountId) {
        members.remove(caller, new AccountId(accountId));
    }

    /** Whom to invite, and as what. */
    record NewInvitation(
            @NotBlank @Size(max = 254) String email,
            @NotEmpty @Size(max = 10) List<@NotNull CompanyRole> roles) {

        @Override
        public String toString() {
            return "NewInvitation[hidden]";
        }
    }

    /** What a person may do for the company from now on. */
    record MemberRoles(@NotEmpty @Size(max = 10) List<@NotNull CompanyRole> roles) {}

    /** Everybody of the company, and who may still join. */
    record CompanyPeople(List<MemberView> members, List<InvitationView> invitations) {}

    /** A person of the company. */
    record MemberView(
            UUID accountId, String displayName, String email, boolean owner, List<CompanyRole> roles, Instant since) {

        static MemberView of(Members.Member member) {
            return new MemberView(
                    member.account().id().value(),
                    member.account().displayName().value(),
                    member.account().email().value(),
                    member.membership().owner(),
                    member.membership().roles().stream().sorted().toList(),
                    member.membership().since());
        }
    }

    /** An open invitation. */
    record InvitationView(UUID id, String email, List<CompanyRole> roles, Instant expiresAt) {

        static InvitationView of(Invitation invitation) {
            return new InvitationView(
                    invitation.id(),
                    invitation.email().value(),
                    invitation.roles().stream().sorted().toList(),
                    invitation.expiresAt());
        }
    }
}
