package hrsuite.mentoring.web.scim;

import static hrsuite.mentoring.staff.sync.IdentityField.ACTIVE;
import static hrsuite.mentoring.staff.sync.IdentityField.CHANGED;
import static hrsuite.mentoring.staff.sync.IdentityField.CREATED;
import static hrsuite.mentoring.staff.sync.IdentityField.DEPARTMENT;
import static hrsuite.mentoring.staff.sync.IdentityField.DISPLAY_NAME;
import static hrsuite.mentoring.staff.sync.IdentityField.DIVISION;
import static hrsuite.mentoring.staff.sync.IdentityField.EMAIL;
import static hrsuite.mentoring.staff.sync.IdentityField.EMAIL_PRIMARY;
import static hrsuite.mentoring.staff.sync.IdentityField.EMAIL_TYPE;
import static hrsuite.mentoring.staff.sync.IdentityField.EMPLOYEE_NUMBER;
import static hrsuite.mentoring.staff.sync.IdentityField.EXTERNAL_ID;
import static hrsuite.mentoring.staff.sync.IdentityField.FAMILY_NAME;
import static hrsuite.mentoring.staff.sync.IdentityField.GIVEN_NAME;
import static hrsuite.mentoring.staff.sync.IdentityField.GRADE;
import static hrsuite.mentoring.staff.sync.IdentityField.HIRE_DATE;
import static hrsuite.mentoring.staff.sync.IdentityField.ID;
import static hrsuite.mentoring.staff.sync.IdentityField.LEAVE_DATE;
import static hrsuite.mentoring.staff.sync.IdentityField.LOCATION;
import static hrsuite.mentoring.staff.sync.IdentityField.MANAGER;
import static hrsuite.mentoring.staff.sync.IdentityField.MANAGER_NAME;
import static hrsuite.mentoring.staff.sync.IdentityField.NICK_NAME;
import static hrsuite.mentoring.staff.sync.IdentityField.NOTHING;
import static hrsuite.mentoring.staff.sync.IdentityField.POSITION_CODE;
import static hrsuite.mentoring.staff.sync.IdentityField.RESOURCE_TYPE;
import static hrsuite.mentoring.staff.sync.IdentityField.SKILLS;
import static hrsuite.mentoring.staff.sync.IdentityField.TIME_ZONE;
import static hrsuite.mentoring.staff.sync.IdentityField.TITLE;
import static hrsuite.mentoring.staff.sync.IdentityField.TOPICS_WANTED;
import static hrsuite.mentoring.staff.sync.IdentityField.USER_NAME;
import static hrsuite.mentoring.staff.sync.IdentityField.WORKING_HOURS;
import static java.util.Map.entry;

import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.filter.AndExpressionNode;
import de.captaingoldfish.scim.sdk.server.filter.AttributeExpressionLeaf;
import de.captaingoldfish.scim.sdk.server.filter.AttributePathRoot;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.filter.NotExpressionNode;
import de.captaingoldfish.scim.sdk.server.filter.OrExpressionNode;
import hrsuite.mentoring.staff.sync.Condition;
import hrsuite.mentoring.staff.sync.Condition.Operator;
import hrsuite.mentoring.staff.sync.IdentityField;
import java.util.Locale;
import java.util.Map;

/** A filter of SCIM as a condition on people. */
final class FilterWords {

    private static final Map<String, IdentityField> FIELDS = Map.ofEntries(
            entry("id", ID),
            entry("externalid", EXTERNAL_ID),
            entry("username", USER_NAME),
            entry("name.givenname", GIVEN_NAME),
            entry("name.familyname", FAMILY_NAME),
            entry("name.formatted", DISPLAY_NAME),
            entry("displayname", DISPLAY_NAME),
            entry("nickname", NICK_NAME),
            entry("title", TITLE),
            entry("timezone", TIME_ZONE),
            entry("active", ACTIVE),
            entry("emails", EMAIL),
            entry("emails.value", EMAIL),
            entry("emails.type", EMAIL_TYPE),
            entry("emails.primary", EMAIL_PRIMARY),
            entry("employeenumber", EMPLOYEE_NUMBER),
            entry("department", DEPARTMENT),
            entry("division", DIVISION),
            entry("manager", MANAGER),
            entry("manager.value", MANAGER),
            entry("manager.displayname", MANAGER_NAME),
            entry("hiredate", HIRE_DATE),
            entry("leavedate", LEAVE_DATE),
            entry("grade", GRADE),
            entry("positioncode", POSITION_CODE),
            entry("location", LOCATION),
            entry("workinghours", WORKING_HOURS),
            entry("skills", SKILLS),
            entry("topicswanted", TOPICS_WANTED),
            entry("meta.created", CREATED),
            entry("meta.lastmodified", CHANGED),
            entry("meta.resourcetype", RESOURCE_TYPE));

    private FilterWords() {}

    /** The condition; null for none. */
    static Condition condition(FilterNode node) {
        if (node == null) {
            return null;
        }
        if (node instanceof AndExpressionNode and) {
            return new Condition.And(condition(and.getLeftNode()), condition(and.getRightNode()));
        }
        if (node instanceof OrExpressionNode or) {
            return new Condition.Or(condition(or.getLeftNode()), condition(or.getRightNode()));
        }
        if (node instanceof NotExpressionNode not) {
            return new Condition.Not(condition(not.getRightNode()));
        }
        if (node instanceof AttributePathRoot path && path.getChild() != null) {
            return condition(path.getChild());
        }
        if (node instanceof AttributeExpressionLeaf leaf) {
            return comparison(leaf);
        }
        throw new ScimError(400, "invalidFilter", "The filter cannot be read: " + node);
    }

    private static Condition comparison(AttributeExpressionLeaf leaf) {
        String value = leaf.isNull() ? null : text(leaf.getValue());
        return new Condition.Comparison(field(leaf.getSchemaAttribute()), operator(leaf), value);
    }

    static Operator operator(AttributeExpressionLeaf leaf) {
        return switch (leaf.getComparator()) {
            case EQ -> Operator.EQUAL;
            case NE -> Operator.DIFFERENT;
            case CO -> Operator.CONTAINS;
            case SW -> Operator.STARTS;
            case EW -> Operator.ENDS;
            case PR -> Operator.PRESENT;
            case GT -> Operator.GREATER;
            case GE -> Operator.AT_LEAST;
            case LT -> Operator.LESS;
            case LE -> Operator.AT_MOST;
        };
    }

    /** The engine leaves escapes as they are written. */
    static String text(String value) {
        return value.replaceAll("\\\\([\"\\\\/])", "$1");
    }

    /** What an attribute means; what is taken and not kept is nothing. */
    static IdentityField field(SchemaAttribute attribute) {
        String full = attribute.getFullResourceName();
        String name = full.substring(full.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
        return FIELDS.getOrDefault(name, NOTHING);
    }
}
