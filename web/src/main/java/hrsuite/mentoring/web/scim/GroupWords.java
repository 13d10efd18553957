package hrsuite.mentoring.web.scim;

import static hrsuite.mentoring.program.GroupCondition.Field.CHANGED;
import static hrsuite.mentoring.program.GroupCondition.Field.CREATED;
import static hrsuite.mentoring.program.GroupCondition.Field.ID;
import static hrsuite.mentoring.program.GroupCondition.Field.MEMBER;
import static hrsuite.mentoring.program.GroupCondition.Field.NAME;
import static hrsuite.mentoring.program.GroupCondition.Field.NOTHING;

import de.captaingoldfish.scim.sdk.common.etag.ETag;
import de.captaingoldfish.scim.sdk.common.resources.Group;
import de.captaingoldfish.scim.sdk.common.resources.complex.Meta;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.Member;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.filter.AndExpressionNode;
import de.captaingoldfish.scim.sdk.server.filter.AttributeExpressionLeaf;
import de.captaingoldfish.scim.sdk.server.filter.AttributePathRoot;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.filter.NotExpressionNode;
import de.captaingoldfish.scim.sdk.server.filter.OrExpressionNode;
import hrsuite.mentoring.program.GroupCondition;
import hrsuite.mentoring.program.ProgramGroup;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A side of a program as a group of SCIM, and a filter of SCIM as a condition on groups. */
final class GroupWords {

    static final String SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:Group";

    private static final Map<String, GroupCondition.Field> FIELDS = Map.of(
            "id", ID,
            "displayname", NAME,
            "members", MEMBER,
            "members.value", MEMBER,
            "meta.created", CREATED,
            "meta.lastmodified", CHANGED);

    private GroupWords() {}

    static Group group(ProgramGroup group, String base) {
        List<Member> members = group.members().stream()
                .map(member -> Member.builder()
                        .value(member.id())
                        .ref(base + "/Users/" + member.id())
                        .display(member.name())
                        .type("User")
                        .build())
                .toList();
        return Group.builder()
                .id(group.id())
                .displayName(group.name())
                .members(members.isEmpty() ? null : members)
                .meta(Meta.builder()
                        .created(group.created())
                        .lastModified(group.changed())
                        .version(ETag.builder().weak(true).tag(group.version()).build())
                        .build())
                .build();
    }

    /** The condition; null for none. */
    static GroupCondition condition(FilterNode node) {
        if (node == null) {
            return null;
        }
        if (node instanceof AndExpressionNode and) {
            return new GroupCondition.And(condition(and.getLeftNode()), condition(and.getRightNode()));
        }
        if (node instanceof OrExpressionNode or) {
            return new GroupCondition.Or(condition(or.getLeftNode()), condition(or.getRightNode()));
        }
        if (node instanceof NotExpressionNode not) {
            return new GroupCondition.Not(condition(not.getRightNode()));
        }
        if (node instanceof AttributePathRoot path && path.getChild() != null) {
            return condition(path.getChild());
        }
        if (node instanceof AttributeExpressionLeaf leaf) {
            return new GroupCondition.Comparison(
                    field(leaf.getSchemaAttribute()),
                    GroupCondition.Operator.valueOf(FilterWords.operator(leaf).name()),
                    leaf.isNull() ? null : FilterWords.text(leaf.getValue()));
        }
        throw new ScimError(400, "invalidFilter", "The filter cannot be read: " + node);
    }

    /** What an attribute means; what is taken and not kept is nothing. */
    static GroupCondition.Field field(SchemaAttribute attribute) {
        String full = attribute.getFullResourceName();
        return FIELDS.getOrDefault(full.substring(full.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT), NOTHING);
    }
}
