package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.dimension.DimensionDetail;
import hrsuite.mentoring.dimension.DimensionDraft;
import hrsuite.mentoring.dimension.DimensionService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The catalog of what people may say of themselves; nothing of what they have said. */
@Named
@RequestScoped
public class DimensionsPage {

    private static final String HERE = "dimensions?faces-redirect=true";

    @EJB
    private DimensionService dimensions;

    private String id;
    private String version;
    private String code;
    private String name;
    private String nameDe;
    private String values;
    private List<DimensionDetail> all;

    @PostConstruct
    void readAddress() {
        id = Address.parameter("id");
        version = Address.parameter("version");
        code = id;
    }

    /** Called first: fills the form with the dimension of the address. */
    public void open() {
        if (id != null) {
            Notices.orNotFound(() -> fill(dimensions.dimension(id)));
        }
    }

    private void fill(DimensionDetail dimension) {
        version = Long.toString(dimension.version());
        name = dimension.name();
        nameDe = dimension.nameDe();
        values = DimensionValues.text(dimension.values());
    }

    public List<DimensionDetail> getAll() {
        if (all == null) {
            all = dimensions.catalog();
        }
        return all;
    }

    public String save() {
        return Notices.attempt(() -> {
            if (id == null) {
                refuseKnown();
            } else {
                refuseStale();
            }
            DimensionDraft draft = new DimensionDraft(name, Lines.given(nameDe), DimensionValues.of(values));
            Notices.done("“" + dimensions.save(code, draft).name() + "” is in the catalog.");
            return HERE;
        });
    }

    public String remove() {
        return Notices.attempt(() -> {
            refuseStale();
            dimensions.remove(id);
            Notices.done("It is taken out, and all that was said in it is deleted.");
            return HERE;
        });
    }

    private void refuseKnown() {
        if (getAll().stream().anyMatch(known -> known.code().equals(code))) {
            throw Refusal.conflict(
                    "code",
                    code,
                    "DIMENSION_EXISTS",
                    "There is a dimension " + code + ".",
                    "Change that one, or take another code.");
        }
    }

    private void refuseStale() {
        if (!Long.toString(dimensions.dimension(id).version()).equals(version)) {
            throw Refusal.stale("dimension", id);
        }
    }

    public String getId() {
        return id;
    }

    public String getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameDe() {
        return nameDe;
    }

    public void setNameDe(String nameDe) {
        this.nameDe = nameDe;
    }

    public String getValues() {
        return values;
    }

    public void setValues(String values) {
        this.values = values;
    }
}
